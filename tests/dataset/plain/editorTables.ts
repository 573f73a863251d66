/** Tables as editors write them: most rows sound, some with one thing or another wrong. */
import fc from 'fast-check';
import { rowsToText } from '../../../src/dataset/canonical.ts';
import { fileKindOf } from '../../../src/dataset/schema.ts';

export const columns = fileKindOf('observations').columns.map(({ name }) => name);

export type Cells = Readonly<Record<string, string>>;

/** Cells of a row as an editor may well write them, and as one may but should not. */
const good: Readonly<Record<string, readonly string[]>> = {
  unit: [''],
  indicator: [
    'ho-so-tiep-nhan',
    'ty-le-da-giai-quyet',
    'ty-le-vneid',
    'muc-do-hai-long',
    'so-tien-thanh-toan',
  ],
  period: ['2026-04', '2026-Q1', '2026', ''],
  from: ['', '', '2026-03-10'],
  to: ['', '', '2026-04-09', '2026-06-30'],
  marker: ['', '', '', '', 'b', 'p', 'e', 'x', 'z', 'n', 'v'],
  source: ['hai-an-2026-04', 'hai-an-2026-05', 'gieng-day-2023'],
  locator: ['mục I.3', 'Phụ lục 1, dòng 4'],
  note: ['', '', 'Báo cáo ghi “khoảng”; xem thêm.'],
};
const bad: Readonly<Record<string, readonly string[]>> = {
  unit: ['hai-an', 'quang-ninh/viet-hung', 'viet-hung', '06661', '6661', 'gieng-dai', 'hai-phong/hai-an'],
  indicator: ['ho-so-tiep-nhat', '', ' ho-so-tiep-nhan', 'Ho-so-tiep-nhan', 'ho-so-tiep-nhan\u200B'],
  period: ['4/2026', '2026-13', '2027-05', '2024-01', '2026-W04', 'Apr-26', '"2026-04"'],
  from: ['2026-02-30', '05/04/2026', '2026-05-01'],
  to: ['2026-11-30', '9/4/2026', '46113', '2020-01-01'],
  numerator: ['1.234', '-3', '1e3', 'bảy', '007', '12,5', '1234567890123456', '０', '3.0', ' 4'],
  denominator: ['0', '1.000', '#REF!', '99%', ''],
  value: ['2.126', '2,126', '0.126', '94,4', '94.40', '5.', '.5', '1.234.567', '999.9999', '98%', '12'],
  printed: ['#DIV/0!', '=1+1', '94,4', '+5%', '-5%', '94,4 %', '38/47 (80,9%)', '80,85%', '81%', '1.234'],
  marker: ['k', 'P', ' p', 'xx'],
  source: ['hai-an-2026-06', '', 'HAI-AN-2026-04'],
  locator: ['', '#N/A', '###', '#1', ' mục', 'mục ', '@mục', '- mục', 'm\u0323ục', 'mu\u0323c'],
  quote: [
    '',
    'Phư?ng',
    'PhÆ°á»ng',
    'có “7” hồ sơ <b>',
    'một '.repeat(30),
    'đ\u00F0',
    'a "b" c',
    'Кот',
    'a\u00A0b',
  ],
  note: ['dòng\nhai', '=A1', '\uFEFF', 'x'.repeat(33_000), 'tab\tở đây', '😀', 'a,b;"c"', '• một'],
};

/** Numbers and words of a figure that fit each other, most of the time. */
const figure: fc.Arbitrary<Cells> = fc
  .record({
    numerator: fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 2000 }) }, fc.constant(0)),
    denominator: fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 2000 }) }, fc.constant(0)),
    value: fc.oneof(fc.nat({ max: 100_000 }), fc.double({ min: 0, max: 100, noNaN: true })),
    hasCounts: fc.boolean(),
    isPrinted: fc.boolean(),
    tail: fc.constantFrom('', '.', ', và', '5', '.5', '1', ' %', '"', '"5'),
    head: fc.constantFrom('', '', '', 'gần ', 'có "'),
  })
  .map(({ numerator, denominator, value, hasCounts, isPrinted, tail, head }) => {
    const number = String(Number(value.toFixed(2)));
    const share = `${((100 * numerator) / Math.max(1, denominator)).toFixed(1).replace('.', ',')}%`;
    const printed = hasCounts ? share : number.replace('.', ',');
    return {
      numerator: hasCounts ? String(numerator) : '',
      denominator: hasCounts ? String(denominator) : '',
      value: hasCounts ? '' : number,
      printed: isPrinted ? head + printed : '',
      quote: `đã làm ${hasCounts ? `${numerator} trên ${denominator}, đạt ` : ''}${head}${printed}${tail}`,
    };
  });

function cell(name: string, isSound: boolean): fc.Arbitrary<string> | null {
  const choices = [...(good[name] ?? []), ...(isSound ? [] : (bad[name] ?? []))];
  return choices.length === 0 ? null : fc.constantFrom(...choices);
}

/** A row of which most are sound, and the others have one thing or another wrong. */
export const row: fc.Arbitrary<Cells> = fc
  .tuple(figure, fc.subarray(columns, { maxLength: 2 }), fc.integer({ min: 0, max: 3 }))
  .chain(([numbers, changed, luck]) => {
    const cells = columns.flatMap((name) => {
      const made = cell(name, luck > 0 || !changed.includes(name));
      const isKept = name in numbers && !(luck === 0 && changed.includes(name));
      return made === null || isKept ? [] : [[name, made] as const];
    });
    return fc.record(Object.fromEntries(cells)).map((chosen): Cells => ({ ...numbers, ...chosen }));
  });

export function rowsToFile(rows: readonly Cells[], names: readonly string[]): string {
  return rowsToText([names, ...rows.map((cells) => names.map((name) => cells[name] ?? ''))]);
}
