import { addDays } from '../../src/format.ts';

/** First and last day of each of `count` calendar months from `year`-`month` on. */
export function months(year: number, month: number, count: number): readonly { from: string; to: string }[] {
  const first = (index: number): string => {
    const serial = year * 12 + month - 1 + index;
    return `${Math.floor(serial / 12)}-${String((serial % 12) + 1).padStart(2, '0')}-01`;
  };
  return Array.from({ length: count }, (_, index) => ({
    from: first(index),
    to: addDays(first(index + 1), -1),
  }));
}

/** The same wave on every machine: no chance in a test. */
export function wave(index: number, middle: number, swing: number): number {
  return middle + swing * Math.sin(index * 1.7) * Math.cos(index * 0.45);
}
