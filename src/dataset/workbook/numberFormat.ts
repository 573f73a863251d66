import { dayNumberToDate } from '../date.ts';

/** How a number format shows its number, as far as that changes what the number means. */
export type Shown =
  | { readonly as: 'number' }
  | { readonly as: 'date' | 'month' }
  | { readonly as: 'percent'; readonly decimals: number }
  /** `00000`: a code. */
  | { readonly as: 'padded'; readonly digits: number };

/** Formats without a code of their own in the file (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'dd/mm/yyyy h:mm',
};

/** What a format makes of a number; `code` is null for a built-in one. */
export function formatToShown(id: number, code: string | null): Shown {
  const plain = (code ?? BUILT_IN[id] ?? '')
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
    .split(';')[0]
    ?.toLowerCase();
  if (plain === undefined || plain === 'general' || plain === '') return { as: 'number' };
  if (/[dy]/.test(plain)) return { as: plain.includes('d') ? 'date' : 'month' };
  if (plain.includes('%')) return { as: 'percent', decimals: /\.(0+)/.exec(plain)?.[1]?.length ?? 0 };
  const digits = /^0{2,}$/.exec(plain)?.[0].length;
  return digits === undefined ? { as: 'number' } : { as: 'padded', digits };
}

/** Excel counts days from 30 December 1899, or from 1904 where the workbook says so. */
export function serialToDate(serial: number, isFrom1904: boolean): string {
  return dayNumberToDate(Math.floor(serial) - 25_569 + (isFrom1904 ? 1462 : 0));
}

/** A double as the 15 digits Excel keeps: 0.94399999999999995 is 0.944. */
export function doubleToText(value: number): string {
  return String(Number(value.toPrecision(15)));
}
