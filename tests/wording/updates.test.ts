import { expect, test } from 'vitest';
import { spokenText } from '../../src/wording/spoken.ts';
import {
  changeSummary,
  changeTitle,
  documentSummary,
  documentTitle,
  updatesLede,
} from '../../src/wording/updates.ts';
import { sampleSource } from '../charts/samples.ts';

test.each([
  [0, null, 0, 0, 'Chưa nhận được văn bản nào. Chưa có con số nào đã công bố phải sửa.'],
  [5, '2026-06-05', 0, 0, '5 văn bản, mới nhất ngày 05/06/2026. Chưa có con số nào đã công bố phải sửa.'],
  [
    ...([5, '2026-06-05', 2, 0] as const),
    '5 văn bản, mới nhất ngày 05/06/2026. 2 lần một con số đã công bố được sửa, có lý do từng số.',
  ],
  [
    ...([5, '2026-06-05', 3, 1] as const),
    '5 văn bản, mới nhất ngày 05/06/2026. 3 lần một con số đã công bố được sửa, 1 lần không kèm lý do.',
  ],
] as const)('%d documents, newest %s, %d changes, %d of them without a reason', (...given) => {
  const [documents, newest, changes, unexplained, sentence] = given;
  expect(spokenText(updatesLede(documents, newest, changes, unexplained))).toBe(sentence);
});

test('a document says what it is of and what was taken from it', () => {
  const source = sampleSource('x', '2026-03-10', '2026-04-09', { date: '2026-04-17' });
  expect(documentTitle(source, 'phường Hải An')).toBe(
    'Văn bản 1804/UBND-VHXH ngày 17/04/2026, phường Hải An',
  );
  expect(documentSummary(source, 86, 3)).toBe(
    'Số liệu 10/03/2026 – 09/04/2026: 86 số liệu được chép, 3 chỗ mâu thuẫn hoặc cần lưu ý.',
  );
  expect(documentSummary({ ...source, to: null }, 86, 0)).toBe('Văn bản không nêu kỳ: 86 số liệu được chép.');
});

const revision = {
  date: '2026-05-01',
  before: '2.126',
  after: '2.162',
  kind: 'correction',
  reason: 'Chép nhầm.',
  who: 'người nhập',
} as const;
const change = { day: '2026-05-01', kind: 'count', before: null, after: null, revision };

test('a change says both numbers, whose fault it was, why and who wrote it down', () => {
  expect(changeTitle('2026-04', 'Hồ sơ tiếp nhận', 'phường Hải An')).toBe(
    'Sửa số: Hồ sơ tiếp nhận, phường Hải An, kỳ 2026-04',
  );
  expect(changeSummary(change)).toBe(
    'Từ 2.126 thành 2.162: trang chép sai, nay sửa: Chép nhầm. Người ghi: người nhập.',
  );
  expect(changeSummary({ ...change, revision: { ...revision, kind: 'revision' } })).toContain(
    'cơ quan báo cáo thay số',
  );
});

test('a change nobody gave a reason for says so plainly', () => {
  const claim = { numerator: null, denominator: null, value: 2126, markers: [] };
  expect(changeSummary({ ...change, revision: null, before: claim, after: { ...claim, value: 2162 } })).toBe(
    'Từ 2.126 thành 2.162: đổi không kèm lý do.',
  );
  expect(changeSummary({ ...change, revision: null, before: claim })).toBe(
    'Từ 2.126 thành không có số: đổi không kèm lý do.',
  );
});
