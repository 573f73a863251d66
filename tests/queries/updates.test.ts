import { expect, test } from 'vitest';
import type { Revision } from '../../src/dataset/types.ts';
import { publishedHistory } from '../../src/queries/publishedHistory.ts';
import { changeUpdates, documentUpdates } from '../../src/queries/updates.ts';
import { realDataAndFullWard } from './fullWard.ts';

const dataset = realDataAndFullWard();

const revision = (more: Partial<Revision>): Revision => ({
  date: '2026-05-01',
  unit: 'hai-phong/hai-an',
  indicator: 'ho-so-tiep-nhan',
  period: '2026-04',
  before: '2.126',
  after: '2.162',
  kind: 'correction',
  reason: 'Chép nhầm hai chữ số.',
  who: 'người nhập số liệu',
  place: { file: 'revisions.csv', line: 2 },
  ...more,
});

test('documents stand by their own day, else the last day they cover, newest first', () => {
  const documents = documentUpdates(dataset);
  expect(documents.length).toBe(dataset.sources.size);
  for (const { day, use } of documents) expect(day).toBe(use.source.date ?? use.source.to);
  const days = documents.map(({ day }) => day ?? '');
  expect(days).toEqual([...days].sort().reverse());
});

test('a document without any day stands last', () => {
  const [id, source] = [...dataset.sources][0] ?? [];
  if (id === undefined || source === undefined) throw new Error('no document');
  const sources = new Map(dataset.sources).set(id, { ...source, date: null, from: null, to: null });
  expect(documentUpdates({ ...dataset, sources }).at(-1)).toMatchObject({
    day: null,
    use: { source: { id } },
  });
});

test('changes stand newest first, and only those of units and subjects there are', () => {
  const [service = ''] = dataset.services.keys();
  const revisions = [
    revision({}),
    revision({ date: '2026-06-01', indicator: service, place: { file: 'revisions.csv', line: 3 } }),
    revision({ unit: 'hai-phong/khong-co', place: { file: 'revisions.csv', line: 4 } }),
    revision({ indicator: 'khong-co', place: { file: 'revisions.csv', line: 5 } }),
  ];
  const found = changeUpdates({ ...dataset, revisions }, publishedHistory(null, null, dataset));
  expect(found.map(({ day, subject }) => [day, subject.isService])).toEqual([
    ['2026-06-01', true],
    ['2026-05-01', false],
  ]);
});
