import { textToReadings } from '../number.ts';
import { type Row, tellCell, tellRow } from '../table.ts';

/** Longer quotes are excerpts, and no longer show which words carry the figure. */
export const MOST_WORDS = 25;

const scales: readonly (readonly [RegExp, number])[] = [
  [/tỷ|tỉ/i, 1e9],
  [/triệu/i, 1e6],
  [/nghìn|ngàn/i, 1e3],
];

/** Checks that the quote of a figure is short and holds one of its numbers, or the text as printed. */
export function checkWitness(
  row: Row,
  quote: string,
  printed: string | null,
  numbers: readonly number[],
): void {
  if (quote === '') {
    if (numbers.length > 0) tellRow(row, 'missing-quote', '');
    return;
  }
  const words = quote.split(/\s+/).length;
  if (words > MOST_WORDS) tellCell(row, 'quote', 'long-quote', quote, { words });
  const isShown =
    numbers.length === 0 || (printed !== null && quote.includes(printed)) || holdsNumber(quote, numbers);
  if (!isShown) tellCell(row, 'quote', 'quote-without-figure', quote, { figure: numbers.join(', ') });
}

/** Whether some digits of the text read as one of the numbers, also in thousands, millions or billions. */
export function holdsNumber(text: string, numbers: readonly number[]): boolean {
  const scale = scales.filter(([word]) => word.test(text)).map(([, factor]) => factor);
  const shown = [...text.matchAll(/\d+(?:[.,]\d+)*/g)]
    .flatMap((match) => textToReadings(match[0]))
    .map(Number);
  return shown.some((number) =>
    numbers.some(
      (wanted) => wanted === number || scale.some((factor) => Math.abs(number * factor - wanted) < 0.5),
    ),
  );
}
