/** What an edit does to where communes stand among each other. */
import { describe, expect, it } from 'vitest';
import { datasetDiff } from '../../src/queries/datasetDiff.ts';
import { standingSentence } from '../../src/wording/standing.ts';
import { onlineRate, sampleUnit } from '../charts/samples.ts';
import { type GeneratedRow, generatedDataset } from './generatedDataset.ts';

const score = {
  ...onlineRate,
  id: 'muc-do-hai-long',
  name: 'Mức độ hài lòng',
  kind: 'score',
  unit: 'điểm',
} as const;

/** Generated: so many communes in April, 80 of 100 each but for those given. */
function april(communes: number, numerators: Readonly<Record<number, number>> = {}) {
  const rows = Array.from({ length: communes }, (_, index): GeneratedRow => {
    const unit = sampleUnit(`Nơi ${index}`, `noi-${index}`);
    const numerator = numerators[index] ?? 80;
    return { unit, indicator: onlineRate, from: '2026-04-01', to: '2026-04-30', numerator, denominator: 100 };
  });
  return generatedDataset(rows);
}

function changes(before: ReturnType<typeof april>, after: ReturnType<typeof april>) {
  return datasetDiff(before, after, '2026-11-22').units.flatMap(({ unit, standings }) =>
    standings.map((edit) => [unit.slug, edit.before?.standing ?? null, edit.after?.standing ?? null]),
  );
}

describe('the standing of a commune', () => {
  it('changes with its own figure, and then all that is said of it is told', () => {
    expect(changes(april(20), april(20, { 0: 40 }))).toEqual([['noi-0', 'inside', 'below']]);
    expect(changes(april(20), april(20, { 0: 81 }))).toEqual([['noi-0', 'inside', 'inside']]);
  });

  it('changes also where only the others move, when it stands on another side of chance then', () => {
    const lower = Object.fromEntries(Array.from({ length: 19 }, (_, index) => [index + 1, 40]));
    const moved = changes(april(20, { 0: 95 }), april(20, { 0: 95, ...lower }));
    expect(moved).toContainEqual(['noi-1', 'inside', 'inside']);
    expect(changes(april(20, { 0: 90 }), april(20, { 0: 90, ...lower }))).toContainEqual([
      'noi-0',
      'inside',
      'above',
    ]);
  });

  it('begins with the tenth commune and ends below it', () => {
    expect(changes(april(9), april(10))).toEqual([['noi-9', null, 'inside']]);
    expect(changes(april(9), april(9, { 0: 40 }))).toEqual([]);
  });

  it('without counts is held against the commune in the middle', () => {
    const scores = (own: number) =>
      generatedDataset(
        Array.from({ length: 11 }, (_, index) => ({
          ...{ unit: sampleUnit(`Nơi ${index}`, `noi-${index}`), indicator: score },
          ...{ from: '2026-04-01', to: '2026-04-30', value: index === 0 ? own : 80 + index },
        })),
      );
    const [unit] = datasetDiff(scores(80), scores(95), '2026-11-22').units;
    const [edit] = unit?.standings ?? [];
    expect(standingSentence(edit?.before ?? null)).toBe(
      'thấp hơn nơi ở giữa, 85 điểm của 11 nơi, tháng 4/2026',
    );
    expect(standingSentence(edit?.after ?? null)).toBe(
      'cao hơn nơi ở giữa, 86 điểm của 11 nơi, tháng 4/2026',
    );
  });
});

it.each([
  [null, 'chưa đứng trong hình nào cùng nơi khác'],
  ['below', 'thấp hơn hẳn mức chung 78% của 20 nơi, tháng 4/2026'],
  ['inside', 'chưa thấy khác mức chung 78% của 20 nơi, tháng 4/2026'],
] as const)('%s is said so: %s', (standing, sentence) => {
  const [unit] = datasetDiff(april(20), april(20, { 0: 40 }), '2026-11-22').units;
  const said = unit?.standings[0]?.after ?? null;
  expect(standingSentence(standing === null || said === null ? null : { ...said, standing })).toBe(sentence);
});
