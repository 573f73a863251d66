import type { ProblemCode } from './catalogue.ts';
import type { Details } from './problem.ts';

/** A count is whole and not negative; a percentage is a decimal that may carry its sign. */
export type NumberKind = 'count' | 'decimal' | 'percent';

/** A number and what was done to read it, or the reason why there is none. */
export type NumberReading =
  | { readonly value: number; readonly note: ProblemCode | null; readonly details: Details }
  | { readonly fault: ProblemCode; readonly details: Details };

const GROUPED = /^\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+|(?:[ \u00A0\u202F\u2007]\d{3})+)$/;
const GROUPED_DECIMAL = /^\d{1,3}(?:(?:\.\d{3})+,|(?:,\d{3})+\.|(?:[ \u00A0\u202F\u2007]\d{3})+[.,])\d+$/;
const DECIMAL = /^\d+[.,]\d+$/;

/**
 * Reads a number only where exactly one reading exists: `2126`, `99.5`, `99,5`, `1.234.567`, `1.234,5`.
 * `2.126` is 2126 in a count, where it can be nothing else, and a question in a decimal column.
 */
export function textToNumber(text: string, kind: NumberKind): NumberReading {
  if (/^\d{1,15}$/.test(text)) return { value: Number(text), note: null, details: {} };
  const fault = faultOf(text, kind);
  if (fault !== null) return { fault, details: {} };
  const body = text.replace(/^[+−-]/, '').replace(/\s*%$/, '');
  const readings = textToReadings(body).filter((reading) => kind !== 'count' || isWhole(reading));
  const [reading, second] = readings;
  if (reading === undefined) {
    if (textToReadings(body).length > 0) return { fault: 'not-whole', details: {} };
    return { fault: 'not-a-number', details: { suggestion: suggestNumber(text) } };
  }
  if (second !== undefined) return ambiguous(body);
  const read = /^[−-]/.test(text) ? `-${reading}` : reading;
  return { value: Number(read), note: read === text ? null : 'number-normalised', details: { read } };
}

/** What is wrong before any reading is tried. */
function faultOf(text: string, kind: NumberKind): ProblemCode | null {
  if (/^#/.test(text)) return 'excel-error';
  if (/^[+-]?\d+(?:[.,]\d+)?E[+-]?\d+$/i.test(text)) return 'scientific-number';
  if (text.replace(/\D/g, '').length > 15) return 'too-many-digits';
  if (kind !== 'percent' && /%$/.test(text)) return 'not-a-percentage';
  if (kind === 'count' && /^[−-]\d/.test(text)) return 'negative-count';
  return null;
}

/** Every way to read digits with separators, as canonical text: `2.126` → `2126` and `2.126`. */
export function textToReadings(body: string): readonly string[] {
  if (/^\d+$/.test(body)) return [body.replace(/^0+(?=\d)/, '')];
  const readings: string[] = [];
  if (GROUPED.test(body) && !body.startsWith('0')) readings.push(body.replace(/\D/g, ''));
  const isOneGroup = /^\d{1,3}[.,]\d{3}$/.test(body);
  if (DECIMAL.test(body) && (isOneGroup || !GROUPED.test(body))) readings.push(body.replace(',', '.'));
  if (GROUPED_DECIMAL.test(body)) {
    const cut = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
    readings.push(`${body.slice(0, cut).replace(/\D/g, '')}.${body.slice(cut + 1)}`);
  }
  return readings;
}

/** `38.0` is a whole number that a program wrote; `5.000` is read as five thousand or not at all. */
function isWhole(reading: string): boolean {
  return /^\d+$/.test(reading) || /^\d+\.(?:0|00|0000+)$/.test(reading);
}

function ambiguous(body: string): NumberReading {
  const grouped = body.replace(/\D/g, '');
  const decimal = body.replace('.', ',');
  return {
    fault: 'ambiguous-number',
    details: { grouped, decimal, decimalLong: `${decimal.replace(',', '.')}0` },
  };
}

/** `, ví dụ 38` where full-width digits or words hide a plain number; empty otherwise. */
function suggestNumber(text: string): string {
  const digits = /\d[\d.,]*/.exec(text.normalize('NFKC'))?.[0].replace(/[.,]$/, '');
  return digits === undefined ? '' : `, ví dụ ${digits}`;
}
