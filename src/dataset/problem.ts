import { catalogue, type ProblemCode } from './catalogue.ts';
import type { Problem } from './types.ts';

/** Where a problem is: a file, one of its physical lines, and perhaps a cell of it. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly cell: string | null;
  readonly field: string | null;
}

/** What fills the `{names}` of a catalogue entry. */
export type Details = Readonly<Record<string, string | number>>;

/** One problem at one place, its sentences filled in. */
export function problemAt(
  code: ProblemCode,
  spot: Spot,
  found: string,
  details: Details,
  count = 1,
): Problem {
  const entry = catalogue[code];
  return {
    code,
    severity: entry.severity,
    ...spot,
    found: showText(found),
    says: fillSentence(entry.says, details),
    expected: fillSentence(entry.expected, details),
    fix: fillSentence(entry.fix, details),
    count,
    lines: [spot.line],
  };
}

function fillSentence(sentence: string, details: Details): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => showText(String(details[name] ?? ''), 400));
}

const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029\uFFFD]/gu;

/** `a‹U+202E›b`: hidden and dangerous characters made visible, long text cut at 80 characters. */
function showText(text: string, most = 80): string {
  const cut = text.length > most ? `${text.slice(0, most - 1)}…` : text;
  return cut.replace(/\n/g, '⏎').replace(/\t/g, '⇥').replace(HIDDEN, characterToName);
}

/** `‹U+200B›`. */
export function characterToName(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `‹U+${code}›`;
}

/**
 * `reports/…/observations.csv dòng 17, cột «value» (ô L17): có hai cách đọc…: thấy «2.126». Cần … Hãy …`,
 * with the other lines of the same mistake at the end.
 */
export function problemSentence(problem: Problem): string {
  const found = problem.found === '' ? '' : `; thấy «${problem.found}»`;
  const sentence = `${problem.file} ${problemPlace(problem)}: ${problem.says}${found}. Cần ${problem.expected}. ${problem.fix}`;
  return `${sentence} ${problemRest(problem)}`.trimEnd();
}

/** `dòng 17, cột «value» (ô L17)`. */
export function problemPlace({ line, field, cell }: Problem): string {
  const column = field === null ? '' : `, cột «${field}»`;
  return `dòng ${line}${column}${cell === null ? '' : ` (ô ${cell})`}`;
}

/** `Cùng lỗi ở 299 chỗ nữa: dòng 4, 5, 6….`; empty when there is one place only. */
export function problemRest(problem: Problem): string {
  if (problem.lines.length < 2) return '';
  const others = problem.lines.slice(1);
  const more = problem.count - 1 > others.length ? '…' : '';
  return `Cùng lỗi ở ${problem.count - 1} chỗ nữa: dòng ${others.join(', ')}${more}.`;
}
