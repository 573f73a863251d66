import { expect, test } from 'vitest';
import { spokenText } from '../../src/wording/spoken.ts';
import {
  documentSummary,
  documentTitle,
  revisionSummary,
  revisionTitle,
  updatesLede,
} from '../../src/wording/updates.ts';
import { sampleSource } from '../charts/samples.ts';

test.each([
  [0, null, 0, 'Chưa nhận được văn bản nào. Chưa có con số nào đã công bố phải sửa.'],
  [5, '2026-06-05', 0, '5 văn bản, mới nhất ngày 05/06/2026. Chưa có con số nào đã công bố phải sửa.'],
  [
    5,
    '2026-06-05',
    2,
    '5 văn bản, mới nhất ngày 05/06/2026. 2 con số đã công bố được sửa, có lý do từng số.',
  ],
])('%d documents, newest %s, %d revisions', (documents, newest, revisions, sentence) => {
  expect(spokenText(updatesLede(documents, newest, revisions))).toBe(sentence);
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

test('a revision says both numbers, whose fault it was, why and who wrote it down', () => {
  const revision = {
    ...{ date: '2026-05-01', period: '2026-04', before: '2.126', after: '2.162' },
    ...{ reason: 'Chép nhầm.', who: 'người nhập' },
  };
  expect(revisionTitle({ ...revision, kind: 'correction' }, 'Hồ sơ tiếp nhận', 'phường Hải An')).toBe(
    'Sửa số: Hồ sơ tiếp nhận, phường Hải An, kỳ 2026-04',
  );
  expect(revisionSummary({ ...revision, kind: 'correction' })).toBe(
    'Từ 2.126 thành 2.162: trang chép sai, nay sửa. Lý do: Chép nhầm. Người ghi: người nhập.',
  );
  expect(revisionSummary({ ...revision, kind: 'revision' })).toContain('cơ quan báo cáo thay số');
});
