import { DOUBTFUL_STARTS, EXCEL_HOLDS, isCleanLetter } from '../text.ts';

/** What a byte may be in a plain table. */
const LETTER = 1;
const COMMA = 2;
const QUOTE = 3;
const LINE_FEED = 4;
/** Somebody should look at it, but it does not hinder cutting. */
const DOUBTFUL = 5;
/** Begins a letter of two bytes, of three. */
const PAIR = 6;
const TRIPLE = 7;
/** Control characters, letters of four bytes, broken UTF-8: no plain table has these. */
const STRANGE = 8;

/** The kind of each byte. */
const byteKinds = Uint8Array.from({ length: 256 }, (_, byte) => kindOf(byte));

function kindOf(byte: number): number {
  const letter = String.fromCharCode(byte);
  const sign = ',"\n'.indexOf(letter);
  if (sign !== -1) return COMMA + sign;
  if (byte >= 0x20 && byte < 0x80) return isCleanLetter(letter) ? LETTER : DOUBTFUL;
  if (byte >= 0xc2 && byte < 0xe0) return PAIR;
  // E0 and ED also begin overlong letters and halves of pairs; Vietnamese needs neither.
  return byte > 0xe0 && byte < 0xf0 && byte !== 0xed ? TRIPLE : STRANGE;
}

/** The kind of each byte where a cell begins: fewer letters are clean there. */
const startKinds = byteKinds.map((kind, byte) =>
  DOUBTFUL_STARTS.includes(String.fromCharCode(byte)) ? DOUBTFUL : kind,
);

/** Behind this code no letter is clean. */
const LAST_CLEAN = 0x2265;

/** 1 for the code of a letter somebody should look at. */
const doubtfulLetters = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  code <= LAST_CLEAN && isCleanLetter(String.fromCharCode(code)) ? 0 : 1,
);

/** Where the cells of a plain table begin, row by row. */
export interface Cells {
  readonly rows: number;
  readonly width: number;
  /** Offset of each cell in the bytes, of its opening quote if it has one; the last one is the end of the table. */
  readonly starts: Int32Array;
  /** Rows that need a closer look: a letter nobody expects, a space at an end, quotes around nothing. */
  readonly doubts: ReadonlySet<number>;
}

/** Where the cells of the table being cut are noted; kept, for a new one for every file costs more than the cutting. */
let scratch = new Int32Array(1 << 16);

/**
 * Cuts rows of `width` cells out of bytes, the first of which begins at `start`; null when they are no plain table:
 * valid UTF-8, commas and `\n` only, proper quotes, no line break in a cell, all rows of one width and none blank.
 */
export function cutCells(bytes: Uint8Array, start: number, width: number): Cells | null {
  if (bytes[bytes.length - 1] !== 0x0a) return null;
  const doubts: number[] = [];
  let rows = 0;
  for (let at = start; at < bytes.length; rows += 1) {
    if ((rows + 1) * width >= scratch.length) scratch = twiceAsLong(scratch);
    const end = cutRow(bytes, at, width, scratch, rows * width);
    if (end === -1) return null;
    const isDoubtful = (end & 1) === 1;
    if ((isDoubtful || bytes[at] === 0x2c) && !hasInk(bytes, at, end >> 1)) return null;
    if (isDoubtful) doubts.push(rows);
    at = end >> 1;
  }
  scratch[rows * width] = bytes.length;
  return { rows, width, starts: scratch.slice(0, rows * width + 1), doubts: new Set(doubts) };
}

function twiceAsLong(starts: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(starts.length * 2);
  longer.set(starts);
  return longer;
}

/** Whether something is printed between two places but commas, quotes and spaces. */
function hasInk(bytes: Uint8Array, begin: number, end: number): boolean {
  for (let at = begin; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte > 0x22 && byte < 0x7f && byte !== 0x2c) return true;
  }
  return false;
}

/** The end of something in the bytes, and in the last bit whether it needs a closer look; -1 when it is not plain. */
type End = number;

/** Notes where the cells of a row begin, and returns where the next row does. */
function cutRow(bytes: Uint8Array, begin: number, width: number, starts: Int32Array, first: number): End {
  const last = first + width - 1;
  let at = begin;
  let doubt = 0;
  for (let cell = first; cell <= last; cell += 1) {
    starts[cell] = at;
    let kind = startKinds[bytes[at] as number] as number;
    if (kind === LETTER) {
      do {
        at += 1;
        kind = byteKinds[bytes[at] as number] as number;
      } while (kind === LETTER);
      if (kind <= LINE_FEED) doubt |= Number(bytes[at - 1] === 0x20);
    }
    if (kind >= QUOTE && kind !== LINE_FEED) {
      const start = starts[cell] as number;
      const end = bytes[start] === 0x22 ? quotedEnd(bytes, start + 1) : bareEnd(bytes, start);
      if (end === -1) return -1;
      doubt |= end & 1;
      at = end >> 1;
      kind = byteKinds[bytes[at] as number] as number;
    }
    if (kind !== (cell === last ? LINE_FEED : COMMA)) return -1;
    at += 1;
  }
  // No cell is longer than its row.
  if (at - begin >= EXCEL_HOLDS) doubt = 1;
  return (at << 1) | doubt;
}

/** A cell without quotes. */
function bareEnd(bytes: Uint8Array, begin: number): End {
  let at = begin;
  let doubt = Number(startKinds[bytes[at] as number] === DOUBTFUL);
  for (;;) {
    const kind = byteKinds[bytes[at] as number] as number;
    if (kind === LETTER) at += 1;
    else if (kind >= DOUBTFUL) {
      const end = letterEnd(bytes, at, kind);
      if (end === -1) return -1;
      doubt |= end & 1;
      at = end >> 1;
    } else if (kind === QUOTE) return -1;
    else break;
  }
  if (bytes[at - 1] === 0x20) doubt = 1;
  return (at << 1) | doubt;
}

/** A cell in quotes, from behind the first to behind the last of them. */
function quotedEnd(bytes: Uint8Array, begin: number): End {
  let at = begin;
  let doubt = Number(startKinds[bytes[at] as number] === DOUBTFUL);
  for (;;) {
    let kind = byteKinds[bytes[at] as number] as number;
    while (kind <= COMMA) {
      at += 1;
      kind = byteKinds[bytes[at] as number] as number;
    }
    if (kind >= DOUBTFUL) {
      const end = letterEnd(bytes, at, kind);
      if (end === -1) return -1;
      doubt |= end & 1;
      at = end >> 1;
    } else if (kind === LINE_FEED) return -1;
    else if (bytes[at + 1] === 0x22) at += 2;
    else break;
  }
  if (bytes[at - 1] === 0x20 || at === begin) doubt = 1;
  return ((at + 1) << 1) | doubt;
}

/** A letter that is not plain ASCII. */
function letterEnd(bytes: Uint8Array, at: number, kind: number): End {
  if (kind === DOUBTFUL) return ((at + 1) << 1) | 1;
  const byte = bytes[at] as number;
  const second = bytes[at + 1] as number;
  if ((second & 0xc0) !== 0x80) return -1;
  if (kind === PAIR) {
    const code = ((byte & 0x1f) << 6) | (second & 0x3f);
    return ((at + 2) << 1) | (doubtfulLetters[code] as number);
  }
  const third = bytes[at + 2] as number;
  if (kind !== TRIPLE || (third & 0xc0) !== 0x80) return -1;
  const code = ((byte & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  return ((at + 3) << 1) | (doubtfulLetters[code] as number);
}
