import { expect, test } from 'vitest';
import { isCode, languageOf, sourceLabelText, unitText } from '../../src/wording/labels.ts';

test.each([
  [null, null, ''],
  [null, 'Mẫu số gồm mọi hồ sơ.', ''],
  ['totalReceived', null, 'Cổng gọi: totalReceived.'],
  ['totalOverdue', 'Không phải số hồ sơ trễ.', 'Cổng gọi: totalOverdue. Không phải số hồ sơ trễ.'],
])('beside a figure stands what its source calls it, and how that misleads: %s', (label, caution, text) => {
  expect(sourceLabelText({ label, caution })).toBe(text);
});

test.each([
  ['hồ sơ', null, 'hồ sơ'],
  ['điểm', 20, 'trên 20 điểm'],
  ['điểm', 1.5, 'trên 1,5 điểm'],
])('points are said with the most there are: %s of %s', (unit, max, text) => {
  expect(unitText({ unit, max })).toBe(text);
});

test.each([
  ['"totalReceived":2971,"totalOnTime":2348', true],
  ['"score":null,"maxScore":6', true],
  ['đã tiếp nhận 2.126 hồ sơ', false],
  ['"Đúng hạn": 94,4%', false],
  ['', false],
])('keys and numbers of a machine are no prose: %s', (text, code) => {
  expect(isCode(text)).toBe(code);
});

test.each([
  ['the ward has resolved 3660/3695 records, achieving a rate of up to 99.05%', 'en'],
  ['From July 1–7, the center received 137 applications', 'en'],
  ['tỷ lệ số hóa hồ sơ đạt trên 86%', undefined],
  ['đạt 93,01 điểm', undefined],
  ['38/47', undefined],
  ['UBND: 12', undefined],
])('«%s» is read aloud as %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
