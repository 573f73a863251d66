import { textToReadings } from '../number.ts';
import { type Row, tellCell } from '../table.ts';

/** Longer quotes are excerpts, and no longer show which words carry the figure. */
export const MOST_WORDS = 25;

const scales: readonly (readonly [RegExp, number])[] = [
  [/tỷ|tỉ/i, 1e9],
  [/triệu/i, 1e6],
  [/nghìn|ngàn/i, 1e3],
];

/** Checks that the quote of a figure is short, holds one of its numbers or the text as printed, and that text at all. */
export function checkWitness(
  row: Row,
  quote: string,
  printed: string | null,
  numbers: readonly number[],
): void {
  if (quote === '') {
    if (numbers.length > 0) tellCell(row, 'quote', 'missing-quote', '');
    return;
  }
  const words = quote.split(/\s+/).length;
  if (words > MOST_WORDS) tellCell(row, 'quote', 'long-quote', quote, { words });
  const holdsPrinted = printed === null || holdsText(quote, printed);
  const isShown = numbers.length === 0 || (printed !== null && holdsPrinted) || holdsNumber(quote, numbers);
  if (!isShown) tellCell(row, 'quote', 'quote-without-figure', quote, { figure: numbers.join(', ') });
  else if (!holdsPrinted) tellCell(row, 'printed', 'printed-not-in-quote', printed, { quote });
}

/** Whether the text holds the figure as it is printed, and not as a part of a longer number: `69.69` is not in `69.690`. */
function holdsText(text: string, printed: string): boolean {
  const [whole, part] = [text, printed].map((one) => one.replace(/\s+%/g, '%').replace(/\s+/g, ' '));
  if (whole === undefined || part === undefined) return false;
  for (let at = whole.indexOf(part); at !== -1; at = whole.indexOf(part, at + 1)) {
    const isCut = /^\d/.test(part) && /\d[.,]?$/.test(whole.slice(0, at));
    const rest = whole.slice(at + part.length);
    // The mark of a footnote: `13.1761` is 13.176 with a note 1.
    const isMarked = /[.,]\d{3}$/.test(part) && /^[1-9](?!\d)/.test(rest);
    const goesOn = /\d$/.test(part) && /^[.,]?\d/.test(rest);
    if (!isCut && (!goesOn || isMarked)) return true;
  }
  return false;
}

/**
 * Whether some digits of the text read as one of the numbers, also in thousands, millions or billions. Signs are
 * left aside: a fall of 5% is written in words as often as with a minus.
 */
export function holdsNumber(text: string, numbers: readonly number[]): boolean {
  const sizes = numbers.map(Math.abs);
  const scale = scales.filter(([word]) => word.test(text)).map(([, factor]) => factor);
  const shown = [...text.matchAll(/\d+(?:[.,]\d+)*/g)]
    .flatMap((match) => textToReadings(match[0]))
    .map(Number);
  return shown.some((number) =>
    sizes.some(
      (wanted) => wanted === number || scale.some((factor) => Math.abs(number * factor - wanted) < 0.5),
    ),
  );
}
