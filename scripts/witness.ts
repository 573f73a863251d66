import { holdsNumber, MOST_WORDS } from '../src/dataset/checks/witness.ts';
import type { Dataset, Place } from '../src/dataset/types.ts';

/** The words of a document that some row quotes, and what of the row they must hold. */
export interface Witness {
  readonly place: Place;
  readonly source: string;
  readonly quote: string;
  readonly printed: string | null;
  readonly numbers: readonly number[];
}

interface Word {
  readonly text: string;
  readonly line: number;
}

/** A document to look quotes up in: its words, and the same words in one line. */
export interface DocumentText {
  readonly words: readonly Word[];
  readonly joined: string;
}

/** Every quote of figures, services, targets and remarks; a row that quotes nothing has none. */
export function datasetToWitnesses(dataset: Dataset): readonly Witness[] {
  const numbers = (...values: readonly (number | null)[]): readonly number[] =>
    values.filter((value) => value !== null);
  const silent = { printed: null, numbers: [] };
  const witnesses = [
    ...dataset.observations.map((row) => ({
      ...{ place: row.place, source: row.source, quote: row.quote, printed: row.printed },
      numbers: row.marker === 'n' ? [] : numbers(row.numerator, row.denominator, row.value),
    })),
    ...dataset.serviceObservations.map((row) => ({
      ...row,
      numbers: row.marker === 'n' ? [] : numbers(row.total, row.online),
    })),
    ...dataset.targets.map((row) => ({ ...row, printed: null, numbers: [row.value] })),
    ...dataset.remarks.flatMap(({ place, source, quote }) =>
      source === null || quote === null ? [] : [{ ...silent, place, source, quote }],
    ),
  ];
  return witnesses.filter(({ quote }) => quote !== '');
}

/** The words of a text without its line breaks and the marks of Markdown: `$\geq 80\%$` is `≥ 80%`. */
export function textToDocument(text: string): DocumentText {
  const words = text.split(/\r\n|\r|\n/).flatMap((line, index) =>
    lineToPlain(line)
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => ({ text: word, line: index + 1 })),
  );
  return { words, joined: words.map((word) => word.text).join(' ') };
}

function lineToPlain(line: string): string {
  return line
    .normalize('NFC')
    .replace(/\$([^$]*)\$/g, (_, formula: string) =>
      formula
        .replace(/\\geq?(?![a-z])/g, '≥')
        .replace(/\\leq?(?![a-z])/g, '≤')
        .replace(/\\%/g, '%'),
    )
    .replace(/[*\u00AD\u200B\uFEFF]/g, '')
    .replace(/\|/g, ' ');
}

/** What is wrong with a row's quote, in Vietnamese; without its document only what the quote itself shows. */
export function witnessFaults(witness: Witness, document: DocumentText | null): readonly string[] {
  const { words, joined } = textToDocument(witness.quote);
  const printed = textToDocument(witness.printed ?? '').joined;
  const holdsFigure =
    witness.numbers.length === 0 ||
    (printed !== '' && joined.includes(printed)) ||
    holdsNumber(joined, witness.numbers);
  const faults: string[] = [];
  if (words.length > MOST_WORDS)
    faults.push(`trích dẫn dài ${words.length} từ, nhiều nhất được ${MOST_WORDS} từ`);
  if (!holdsFigure) faults.push(`trích dẫn không có số nào của dòng này (${witness.numbers.join(', ')})`);
  if (document === null) return faults;
  if (!document.joined.includes(joined))
    faults.push(`văn bản không có trích dẫn này; ${nearestPlace(words, document.words)}`);
  if (!document.joined.includes(printed)) faults.push(`văn bản không in «${printed}» ở chỗ nào`);
  return faults;
}

/** Where the longest run of the quote's words stands, and what the document prints there instead. */
function nearestPlace(quote: readonly Word[], document: readonly Word[]): string {
  const wanted = quote.map(wordToKey);
  const keys = document.map(wordToKey);
  let best = { length: 0, inQuote: 0, inDocument: 0 };
  let above = new Array<number>(keys.length + 1).fill(0);
  wanted.forEach((word, inQuote) => {
    const runs = new Array<number>(keys.length + 1).fill(0);
    keys.forEach((key, inDocument) => {
      if (key !== word) return;
      const length = (above[inDocument] ?? 0) + 1;
      runs[inDocument + 1] = length;
      if (length > best.length) best = { length, inQuote, inDocument };
    });
    above = runs;
  });
  if (best.length < 2) return 'không thấy chỗ nào gần giống';
  const start = Math.max(0, best.inDocument - best.inQuote);
  const excerpt = document.slice(start, start + quote.length);
  return `gần nhất là dòng ${excerpt[0]?.line} của tệp chữ: «${excerpt.map(({ text }) => text).join(' ')}»`;
}

function wordToKey({ text }: Word): string {
  return text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
}
