/** A published figure that was changed says so, and what it was before. */
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/dataset.ts';
import { figureLife } from '../../src/queries/figureLife.ts';
import { figuresByUnit } from '../../src/queries/figures.ts';
import { publishedHistory } from '../../src/queries/publishedHistory.ts';
import { historySentence } from '../../src/wording/history.ts';
import { datasetOf, filesIn, TODAY } from '../dataset/fixtures.ts';

const dataset = datasetOf(readDataset(filesIn('published'), { today: TODAY }));
const untold = publishedHistory(null, null, dataset);
const figures = figuresByUnit(dataset).get('hai-phong/hai-an') ?? [];

describe('the history of a figure', () => {
  it('marks the changed one alone', () => {
    const revised = figures.filter(({ markers }) => markers.includes('r')).map(({ key }) => key);
    expect(revised).toEqual(['ho-so-tiep-nhan-2026-04']);
  });

  it.each([
    [
      '2026-04',
      'Tiểu sử của con số: 01/06/2026, 2.125 thành 2.126 (trang chép sai, nay sửa: Gõ nhầm chữ số cuối).',
    ],
    ['2026-05', ''],
  ])('of received files in %s is told with date, both values and reason', (period, sentence) => {
    const subject = {
      unit: 'hai-phong/hai-an',
      subject: 'ho-so-tiep-nhan',
      window: { period, to: '2026-05-31' },
      source: 'hai-an-2026-04',
    };
    expect(historySentence(figureLife(untold, dataset, subject))).toBe(sentence);
  });

  it('says so where a figure was taken away', () => {
    const gone = {
      date: '2026-06-01',
      before: '25',
      after: '',
      kind: 'revision',
      reason: 'Không còn đếm',
    } as const;
    const step = { day: '2026-06-01', kind: 'count', before: null, after: null, revision: gone };
    expect(historySentence([step])).toContain(
      '25 thành không có số (cơ quan báo cáo thay số: Không còn đếm).',
    );
  });
});
