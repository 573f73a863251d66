import type { ProblemCode } from './catalogue.ts';
import type { Details } from './problem.ts';
import { characterToName } from './problem.ts';

/** One thing to say of a cell's letters, and the letters that show it. */
export interface TextRemark {
  readonly code: ProblemCode;
  readonly details: Details;
}

/** Text as it may be stored, and what was done to it; with a fault there is no text. */
export type TextReading =
  | { readonly text: string; readonly remarks: readonly TextRemark[] }
  | { readonly fault: TextRemark };

/** Letters of Vietnamese and Latin without marks; digits and punctuation are free. */
const VIETNAMESE = 'A-Za-zÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ';
/** Letters with which a clean cell does not begin: a space, and what makes a formula or comes of one. */
export const DOUBTFUL_STARTS = ' #=@+-';
const CLEAN_LETTERS = `[${VIETNAMESE}0-9 !"#$%&'()*+,\\-./:;=@_~–—“”‘’…•²³°×÷±≥≤§\\[\\]]`;
const CLEAN_LETTER = new RegExp(`^${CLEAN_LETTERS}$`);
/** Text without anything to look at twice; nearly every cell is of this kind. */
const CLEAN = new RegExp(`^(?![${DOUBTFUL_STARTS}])${CLEAN_LETTERS}*(?<! )$`);
const FOREIGN = new RegExp(`(?![${VIETNAMESE}])\\p{L}`, 'u');

const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const CONTROL = /(?!\n)[\p{Cc}\p{Noncharacter_Code_Point}\u2028\u2029]/u;
const HIDDEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const HIDDEN_ALL = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const ETH = /[\u00D0\u00F0\u0189\u0256]/g;
/** Excel holds no more in a cell, so a cell of this length has been cut. */
export const EXCEL_HOLDS = 32_767;

/** Whether nobody needs to look at a letter; at either end of a cell a space may still be one too many. */
export function isCleanLetter(letter: string): boolean {
  return CLEAN_LETTER.test(letter);
}

/** Whether a cell is text that needs no second look: nothing to mend, to reject or to suspect. */
export function isCleanText(raw: string): boolean {
  return raw.length < EXCEL_HOLDS && CLEAN.test(raw);
}

/**
 * The text of a cell: composed, trimmed, freed of hidden characters, each of which is remarked; or the one
 * reason why it cannot be trusted. `isProse` cells may hold line breaks.
 */
export function textToReading(raw: string, isProse: boolean): TextReading {
  if (isCleanText(raw)) return { text: raw, remarks: [] };
  const guess = undoMojibake(raw);
  if (guess !== null) return { fault: { code: 'mojibake', details: { guess } } };
  const remarks: TextRemark[] = [];
  const fault =
    damageOf(raw) ?? (isProse || !raw.includes('\n') ? null : { code: 'line-break' as const, details: {} });
  if (fault !== null) return { fault };
  const text = normalise(raw, remarks);
  const foreign = FOREIGN.exec(text)?.[0];
  if (foreign !== undefined) {
    return {
      fault: { code: 'foreign-letter', details: { letter: `«${foreign}» ${characterToName(foreign)}` } },
    };
  }
  if (/\p{L}\?\p{L}/u.test(text)) return { fault: { code: 'lost-letter', details: { letter: '?' } } };
  return { text, remarks };
}

/** Damage that no normalising undoes, the gravest first; null when there is none. */
export function damageOf(raw: string): TextRemark | null {
  const patterns: readonly (readonly [ProblemCode, RegExp])[] = [
    ['bidi-character', BIDI],
    ['control-character', CONTROL],
    ['lost-letter', /\uFFFD/],
  ];
  for (const [code, pattern] of patterns) {
    const letter = pattern.exec(raw)?.[0];
    if (letter !== undefined) return { code, details: { letter: characterToName(letter) } };
  }
  return raw.length >= EXCEL_HOLDS ? { code: 'long-cell', details: { length: raw.length } } : null;
}

/** The hidden character of a text, by name, null when it has none. */
export function hiddenCharacter(raw: string): string | null {
  const letter = HIDDEN.exec(raw)?.[0];
  return letter === undefined ? null : characterToName(letter);
}

function normalise(raw: string, remarks: TextRemark[]): string {
  const shown = raw.replace(HIDDEN_ALL, '');
  if (shown !== raw)
    remarks.push({ code: 'hidden-character', details: { letter: hiddenCharacter(raw) ?? '' } });
  const composed = shown.normalize('NFC');
  if (composed !== shown) remarks.push({ code: 'recomposed', details: {} });
  const mended = composed.replace(ETH, (letter) => (letter === '\u00D0' || letter === '\u0189' ? 'Đ' : 'đ'));
  if (mended !== composed) remarks.push({ code: 'letter-eth', details: {} });
  const text = mended.trim();
  if (text !== mended) remarks.push({ code: 'spaces-trimmed', details: {} });
  return text;
}

/** What Windows-1252 shows for the bytes 80–9F; the five unused ones stand for themselves. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** `PhÆ°á»ng` → `Phường` where the bytes read back as UTF-8, null where they do not. */
function undoMojibake(text: string): string | null {
  if (!/[Â-ï][^ -~]/.test(text)) return null;
  const bytes = [...text].map((letter) => {
    const index = WINDOWS_1252.indexOf(letter);
    return index === -1 ? (letter.codePointAt(0) ?? 256) : 0x80 + index;
  });
  if (bytes.some((byte) => byte > 255)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

/** What Excel writes where a formula has no result or a column is too narrow. */
const EXCEL_ERROR = /^#(?:#+|[A-Z]+[!?]|N\/A|DIV\/0!|GETTING_DATA)$/;
/** A sign, a space and words; with a call or a reference in it Excel would reckon instead of showing it. */
const BULLET = /^[+-] \p{L}[^(|!]*$/u;
/** A figure with its sign, and perhaps its unit in words. */
const SIGNED_FIGURE = /^[+-]\d[\d.,]*\s?%?(?: \p{L}[^(|!]*)?$/u;

/** What is wrong with text that looks like a formula or its error, or holds markup; null when nothing is. */
export function suspectOf(text: string, mayBeSigned = false): ProblemCode | null {
  if (EXCEL_ERROR.test(text)) return 'excel-error';
  if (/^[=@＝＠]/.test(text)) return 'formula';
  if (/^[+\-＋－]/.test(text)) {
    if (mayBeSigned && SIGNED_FIGURE.test(text)) return null;
    return BULLET.test(text) ? 'bullet' : 'formula';
  }
  return /<[a-z!/]/i.test(text) ? 'markup' : null;
}
