/** What of the numbers of some tables a scan by hand has summed up, so that nobody can leave the work out. */
export interface Scanned {
  readonly rows: number;
  readonly sum: number;
}

const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const ZERO = 0x30;

/**
 * The limit to measure a reader against: one pass over tables of observations as the generator writes them, which
 * takes the indicator and the three numbers of each row and groups them by indicator. It checks nothing: letters,
 * quotes and widths are taken on trust, names and numbers too, and no word is read.
 */
export function scanBytes(tables: readonly Uint8Array[]): Scanned {
  let rows = 0;
  let sum = 0;
  for (const bytes of tables) {
    const groups = new Map<number, number[]>();
    for (let at = bytes.indexOf(LINE_FEED) + 1; at < bytes.length; rows += 1) at = scanRow(bytes, at, groups);
    for (const numbers of groups.values()) for (const number of numbers) sum += number;
  }
  return { rows, sum };
}

/** Adds the row's figure to its group, and returns where the next row begins. */
function scanRow(bytes: Uint8Array, begin: number, groups: Map<number, number[]>): number {
  let at = begin;
  let hash = 0;
  for (; bytes[at] !== COMMA; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
  for (let commas = 0; commas < 3; ) {
    at += 1;
    if (bytes[at] === COMMA) commas += 1;
  }
  let numerator = 0;
  for (at += 1; bytes[at] !== COMMA; at += 1) numerator = numerator * 10 + (bytes[at] as number) - ZERO;
  let denominator = 0;
  for (at += 1; bytes[at] !== COMMA; at += 1) denominator = denominator * 10 + (bytes[at] as number) - ZERO;
  let value = 0;
  for (at += 1; bytes[at] !== COMMA; at += 1) value = value * 10 + (bytes[at] as number) - ZERO;
  while (bytes[at] !== LINE_FEED) at += 1;
  const figure = denominator === 0 ? value : numerator / denominator;
  const group = groups.get(hash);
  if (group === undefined) groups.set(hash, [figure]);
  else group.push(figure);
  return at + 1;
}
