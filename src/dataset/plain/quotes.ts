import { MOST_WORDS } from '../checks/witness.ts';

const SPACE = 0x20;

/** Whether a clean quote has no more words than a quote may have. */
export function isShortQuote(bytes: Uint8Array, begin: number, end: number): boolean {
  // Every word but the last has a letter and a space behind it.
  if (end - begin < 2 * MOST_WORDS) return true;
  let words = 1;
  for (let at = begin + 1; at < end; at += 1) if (bytes[at] === SPACE && bytes[at - 1] !== SPACE) words += 1;
  return words <= MOST_WORDS;
}

/**
 * Whether a quote holds the printed figure, and not as a part of a longer number, so that `checkWitness` finds it
 * too; false if in doubt. Doubled quotes inside stand for one in both.
 */
export function holdsPrinted(
  bytes: Uint8Array,
  quoteBegin: number,
  quoteEnd: number,
  begin: number,
  end: number,
): boolean {
  const length = end - begin;
  const first = bytes[begin];
  const mayBeCut = isDigit(first);
  const mayGoOn = isDigit(bytes[end - 1]);
  for (let at = quoteBegin; at + length <= quoteEnd; at += 1) {
    if (bytes[at] !== first) continue;
    let same = 1;
    while (same < length && bytes[at + same] === bytes[begin + same]) same += 1;
    if (same < length || (mayBeCut && isCut(bytes, quoteBegin, at))) continue;
    if (!mayGoOn || !goesOn(bytes, at + length, quoteEnd)) return true;
  }
  return false;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** Whether a number goes on to the left of a place, perhaps across a sign. */
function isCut(bytes: Uint8Array, begin: number, at: number): boolean {
  if (at === begin) return false;
  return isDigit(bytes[at - 1]) || (at - 1 > begin && isSign(bytes[at - 1]) && isDigit(bytes[at - 2]));
}

/** Whether a number goes on to the right of a place, perhaps across a sign. */
function goesOn(bytes: Uint8Array, at: number, end: number): boolean {
  if (at === end) return false;
  return isDigit(bytes[at]) || (at + 1 < end && isSign(bytes[at]) && isDigit(bytes[at + 1]));
}

function isSign(byte: number | undefined): boolean {
  return byte === 0x2c || byte === 0x2e;
}
