/**
 * How names are held against each other: with their diacritics, wherever the tone is written (hòa, hoà), and without.
 * Rules I6–I8 of the search: what was typed exactly comes first.
 */
import { fold } from '../../format.ts';

// By number: a bundler would write bare marks into a file whose letters are all composed.
const TONES = String.fromCodePoint(0x300, 0x301, 0x303, 0x309, 0x323);
const LATE_TONE = new RegExp(`(?<!q)(o(?=[ae])|u(?=y))([aey])([${TONES}])$`, 'u');

/** A word in small letters with every diacritic, the tone of oa, oe, uy on the first: `Hoà` → `hòa`. */
function spell(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(LATE_TONE, '$1$3$2').normalize('NFC');
}

/** The words of a text: letters and digits, apostrophes left out (`M'Drắk` is one word). */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A text as words, with and without diacritics. */
export interface Spelt {
  readonly exact: readonly string[];
  readonly bare: readonly string[];
}

export function spellWords(text: string): Spelt {
  const words = wordsOf(text);
  return { exact: words.map(spell), bare: words.map(fold) };
}
