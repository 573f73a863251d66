import { describe, expect, test } from 'vitest';
import { clampLines, textWidth, wrapText } from '../../src/charts/textWidth.ts';

/** Measured in a browser with Noto Sans at 13 px: regular and bold. */
const measured: readonly (readonly [text: string, regular: number, bold: number])[] = [
  ['chỉ tiêu ≥ 84%, hạn 31/12/2026', 190.5, 198.3],
  ['Phường Trần Hưng Đạo', 144.9, 153.4],
  ['10/03–09/04/2026', 110.3, 111.8],
  ['kỳ 15/12/2022–14/12/2023', 161.8, 165.8],
  ['1.593 / 1.601', 78.1, 79],
  ['202 hồ sơ mỗi ngày', 119.3, 124.5],
  ['Thu tiền nộp phạt xử lý vi phạm hành chính', 265.2, 283.2],
  ['Xác nhận số Chứng minh nhân dân khi', 236, 250.8],
  ['ẬỄỮ gyp', 51.7, 55],
  ['6 tháng đầu năm 2026', 137.6, 143.5],
  ['99,8% / 91% [m]', 98, 101.2],
  ['Một dòng đầy là 600 hồ sơ; thanh dài hơn gấp', 280.7, 295.6],
];

describe('a text is reckoned at least as wide as it is shown, and not much wider', () => {
  test.each(measured)('%s', (text, regular, bold) => {
    expect(textWidth(text, 13)).toBeGreaterThanOrEqual(regular - 0.5);
    expect(textWidth(text, 13)).toBeLessThan(regular * 1.12);
    expect(textWidth(text, 13, true)).toBeGreaterThanOrEqual(bold - 0.5);
    expect(textWidth(text, 13, true)).toBeLessThan(bold * 1.16);
  });

  test('an unknown letter takes the widest room', () => {
    expect(textWidth('漢', 10)).toBe(10);
  });
});

describe('long names go on in the next line', () => {
  test('no line is wider than its room, and no word is lost or split', () => {
    const name = 'Đăng ký biến động về quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất';
    const lines = wrapText(name, 120, 13);
    expect(lines.every((line) => textWidth(line, 13) <= 120)).toBe(true);
    expect(lines.join(' ')).toBe(name);
  });

  test('a word wider than the room keeps a line of its own', () => {
    expect(wrapText('xã Nghĩaaaaaaaaaaaaaaaaaaa Hưng', 60, 13)).toEqual([
      'xã',
      'Nghĩaaaaaaaaaaaaaaaaaaa',
      'Hưng',
    ]);
  });

  test('what is left out of a clamped name is owned up to', () => {
    const lines = wrapText('Báo cáo kết quả lãnh đạo, chỉ đạo tổ chức thực hiện Nghị quyết số 57', 120, 13);
    const clamped = clampLines(lines, 2, 120, 13);
    expect(clamped).toHaveLength(2);
    expect(clamped.at(-1)).toMatch(/…$/);
    expect(clamped.every((line) => textWidth(line, 13) <= 120)).toBe(true);
    expect(clampLines(lines, lines.length, 120, 13)).toEqual(lines);
  });
});
