import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  collationKey,
  compareVietnamese,
  daysBetween,
  fold,
  formatAmount,
  formatAmountInProse,
  formatBytes,
  formatDate,
  formatDateInProse,
  formatNumber,
  formatPercent,
  formatPoints,
  formatRange,
  formatRangeShort,
  formatValue,
  nameWithType,
} from '../src/format.ts';

describe('numbers are written the Vietnamese way', () => {
  test.each([
    [0, undefined, '0'],
    [-0, undefined, '0'],
    [7, undefined, '7'],
    [999, undefined, '999'],
    [2126, undefined, '2.126'],
    [100031, undefined, '100.031'],
    [17467000000, undefined, '17.467.000.000'],
    [1234.5, undefined, '1.234,5'],
    [93.01, undefined, '93,01'],
    [1234.5, 0, '1.235'],
    [1.005, 2, '1,01'],
    [20.15, 1, '20,2'],
    [0.5, 0, '1'],
    [4, 2, '4,00'],
    [-2126, undefined, '−2.126'],
    [-3.25, 1, '−3,3'],
    [-0.04, 1, '0,0'],
  ])('%d with %s decimals is %s', (n, decimals, text) => {
    expect(formatNumber(n, decimals)).toBe(text);
  });

  test('a written number reads back as itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e13, max: 1e13 }),
        fc.integer({ min: 0, max: 3 }),
        (scaled, decimals) => {
          const n = scaled / 10 ** decimals;
          const back = Number(
            formatNumber(n, decimals).replaceAll('.', '').replace(',', '.').replace('−', '-'),
          );
          expect(back + 0).toBe(n + 0);
        },
      ),
    );
  });
});

describe('a percentage never claims all or nothing falsely', () => {
  test.each([
    [100, '100%'],
    [0, '0%'],
    [90, '90%'],
    [(100 * 2006) / 2126, '94,4%'],
    [(100 * 39904) / 100031, '39,9%'],
    [(100 * 412) / 468, '88,0%'],
    [(100 * 7) / 25, '28%'],
    [99.98, '99,98%'],
    [99.95, '99,95%'],
    [(100 * 6264) / 6265, '99,98%'],
    [0.02, '0,02%'],
    [0.004, '0,004%'],
    [100.02, '100,02%'],
    [103.4, '103,4%'],
    [99.9999, '99,9999%'],
  ])('%d is %s', (percent, text) => {
    expect(formatPercent(percent)).toBe(text);
  });

  test('of any two counts only equal ones are 100% and only 0 is 0%', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), fc.nat(), (denominator, seed) => {
        const numerator = seed % (denominator + 1);
        const text = formatPercent((100 * numerator) / denominator);
        expect(/^100(,0*)?%$/.test(text)).toBe(numerator === denominator);
        expect(/^0(,0*)?%$/.test(text)).toBe(numerator === 0);
      }),
    );
  });

  test.each([
    [0.07, 2, '+0,07 điểm phần trăm'],
    [0.02, 1, '+0,02 điểm phần trăm'],
    [-3.2, 1, '−3,2 điểm phần trăm'],
    [0, 1, '0 điểm phần trăm'],
  ])('a difference of %d points is never written with a percent sign', (points, decimals, text) => {
    expect(formatPoints(points, decimals)).toBe(text);
  });
});

test.each([
  [94.4, '%', 'rate', '94,4%'],
  [2126, 'hồ sơ', 'count', '2.126 hồ sơ'],
  [2996000, 'đồng', 'amount', '2.996.000 đồng'],
  [17467, 'triệu đồng', 'amount', '17.467 triệu đồng'],
  [93.01, 'điểm', 'score', '93,01 điểm'],
  [4, '', 'score', '4'],
] as const)('%d in %s of a %s is %s', (value, unit, kind, text) => {
  expect(formatValue(value, unit, kind)).toBe(text);
});

test.each([
  [2996000, '2.996.000 đồng', '2.996.000 đồng'],
  [17467000000, '17.467.000.000 đồng', '17,467 tỷ đồng'],
  [1e9, '1.000.000.000 đồng', '1 tỷ đồng'],
])('%d đồng is exact in a table and short in a sentence', (dong, exact, prose) => {
  expect([formatAmount(dong), formatAmountInProse(dong)]).toEqual([exact, prose]);
});

test.each([
  [812, '812 byte'],
  [6100, '6 KB'],
  [380 * 1024, '380 KB'],
  [1.24 * 1024 * 1024, '1,2 MB'],
])('%d bytes is %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

describe('dates', () => {
  test.each([
    ['2026-04-09', '09/04/2026', 'ngày 09 tháng 4 năm 2026'],
    ['2026-01-28', '28/01/2026', 'ngày 28 tháng 01 năm 2026'],
    ['2025-12-31', '31/12/2025', 'ngày 31 tháng 12 năm 2025'],
  ])('%s is %s, in prose %s', (iso, short, prose) => {
    expect([formatDate(iso), formatDateInProse(iso)]).toEqual([short, prose]);
  });

  test.each([
    ['2026-03-10', '2026-04-09', '10/03/2026 – 09/04/2026', '10/03–09/04/2026'],
    ['2026-01-22', '2026-01-28', '22/01/2026 – 28/01/2026', '22–28/01/2026'],
    ['2025-12-15', '2026-06-14', '15/12/2025 – 14/06/2026', '15/12/2025–14/06/2026'],
    ['2026-01-01', '2026-06-05', '01/01/2026 – 05/06/2026', '01/01–05/06/2026'],
    ['2026-04-01', '2026-04-30', '01/04/2026 – 30/04/2026', 'tháng 4/2026'],
    ['2024-02-01', '2024-02-29', '01/02/2024 – 29/02/2024', 'tháng 2/2024'],
    ['2023-02-01', '2023-02-27', '01/02/2023 – 27/02/2023', '01–27/02/2023'],
    ['2026-04-01', '2026-06-30', '01/04/2026 – 30/06/2026', 'quý II/2026'],
    ['2026-02-01', '2026-04-30', '01/02/2026 – 30/04/2026', '01/02–30/04/2026'],
    ['2026-01-01', '2026-06-30', '01/01/2026 – 30/06/2026', '6 tháng đầu năm 2026'],
    ['2026-07-01', '2026-12-31', '01/07/2026 – 31/12/2026', '6 tháng cuối năm 2026'],
    ['2022-01-01', '2022-12-31', '01/01/2022 – 31/12/2022', 'năm 2022'],
    ['2026-06-05', '2026-06-05', '05/06/2026', '05/06/2026'],
    [null, '2026-03-28', '28/03/2026', '28/03/2026'],
  ])('%s to %s is %s, on labels %s', (from, to, full, short) => {
    expect([formatRange(from, to), formatRangeShort(from, to)]).toEqual([full, short]);
  });

  const anyDay = fc
    .integer({ min: -20000, max: 60000 })
    .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

  test('the age of 09/04/2026 on 22/11/2026 is 227 days', () => {
    expect(daysBetween('2026-04-09', '2026-11-22')).toBe(227);
    expect(daysBetween('2026-11-22', '2026-04-09')).toBe(-227);
  });

  test('days between and days after agree with the calendar of the machine and undo each other', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(a, b)).toBe((Date.parse(b) - Date.parse(a)) / 86_400_000);
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });
});

describe('names', () => {
  test.each([
    ['Hải An', 'hai an'],
    ['Đồ Sơn', 'do son'],
    ['Kiến Thuỵ', 'kien thuy'],
    ['Kiến Thụy', 'kien thuy'],
    ['ĐẶC KHU BẠCH LONG VĨ', 'dac khu bach long vi'],
    ['Hải An'.normalize('NFD'), 'hai an'],
  ])('%s is found by typing %s', (name, typed) => {
    expect(fold(name)).toBe(typed);
  });

  test('lists stand in dictionary order: A Ă Â, D before Đ, tones ngang huyền hỏi ngã sắc nặng', () => {
    const ordered = [
      'An Biên',
      'An Dương',
      'Anh Sơn',
      'Ăn',
      'Ân Thi',
      'Cẩm Giàng',
      'Dương Kinh',
      'Đại Sơn',
      'Đồ Sơn',
      'Đông Hải',
      'E',
      'Ê',
      'Hai',
      'Hài',
      'Hải',
      'Hãi',
      'Hái',
      'Hại',
      'Hải An',
      'Hải Dương',
      'Ô Môn',
      'Ơ',
      'U Minh',
      'Ứng Hòa',
      'Việt Hưng',
      'Yên Tử',
    ];
    expect([...ordered].reverse().sort(compareVietnamese)).toEqual(ordered);
  });

  const word = fc
    .array(fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậềểễếệỳỷỹýỵ '), { maxLength: 8 })
    .map((chars) => chars.join('').trim().replace(/ +/g, ' '));

  test('the order is that of Unicode for Vietnamese', () => {
    const unicode = new Intl.Collator('vi');
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(Math.sign(unicode.compare(a, b)));
      }),
    );
  });

  test('sorting by key is sorting by comparison, and only equal strings are equal', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(collationKey(a) < collationKey(b)).toBe(compareVietnamese(a, b) < 0);
        expect(compareVietnamese(a, b) === 0).toBe(a === b);
      }),
    );
  });

  test.each([
    [{ type: 'phường', name: 'Hải An' }, 'Phường Hải An'],
    [{ type: 'đặc khu', name: 'Cát Hải' }, 'Đặc khu Cát Hải'],
    [{ type: 'thành phố', name: 'Hải Phòng' }, 'Thành phố Hải Phòng'],
  ])('%o is titled %s', (unit, title) => {
    expect(nameWithType(unit)).toBe(title);
  });
});
