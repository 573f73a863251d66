const ZERO = 0x30;
const DOT = 0x2e;
const COMMA = 0x2c;
const PERCENT = 0x25;

const powersOfTen = Array.from({ length: 16 }, (_, power) => 10 ** power);

/**
 * The number that `textToNumber` reads in these bytes without a word; NaN for everything else it may read, and for
 * `2.126`, which wants a closer look. Digits and power of ten are exact, so their quotient is the nearest number.
 */
export function bytesToNumber(bytes: Uint8Array, begin: number, end: number, isWhole: boolean): number {
  const point = isWhole ? -1 : signAt(bytes, begin, end, DOT, DOT);
  const decimals = point === -1 ? 0 : end - 1 - point;
  if (point === begin || point === end - 1 || decimals === 3) return Number.NaN;
  return digitsOf(bytes, begin, end, point) / (powersOfTen[decimals] ?? Number.NaN);
}

/** Whether these bytes print one percentage, with its sign or without, that is part/whole rounded; false if in doubt. */
export function isPrintedShare(
  bytes: Uint8Array,
  begin: number,
  end: number,
  part: number,
  whole: number,
): boolean {
  const last = bytes[end - 1] === PERCENT ? end - 1 : end;
  const point = signAt(bytes, begin, last, DOT, COMMA);
  const decimals = point === -1 ? 0 : last - 1 - point;
  if (point === begin || point === last - 1) return false;
  const printed = digitsOf(bytes, begin, last, point) * whole;
  const exact = 100 * part * (powersOfTen[decimals] ?? Number.NaN);
  if (!(printed + exact < Number.MAX_SAFE_INTEGER / 4)) return false;
  return 2 * Math.abs(printed - exact) <= whole;
}

/** Where the first of two signs stands, -1 where there is none. */
function signAt(bytes: Uint8Array, begin: number, end: number, one: number, other: number): number {
  for (let at = begin; at < end; at += 1) if (bytes[at] === one || bytes[at] === other) return at;
  return -1;
}

/** Up to 15 digits as one number, a sign among them left out; NaN when there is anything else. */
function digitsOf(bytes: Uint8Array, begin: number, end: number, sign: number): number {
  const count = end - begin - (sign === -1 ? 0 : 1);
  if (count < 1 || count > 15) return Number.NaN;
  let digits = 0;
  for (let at = begin; at < end; at += 1) {
    if (at === sign) continue;
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    digits = digits * 10 + digit;
  }
  return digits;
}
