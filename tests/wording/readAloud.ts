/** Writes down what is said: the way back from words to numbers, by another road than the one that made them. */

const VALUES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    không: 0,
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    sáu: 6,
    bảy: 7,
    tám: 8,
    chín: 9,
  }),
);
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['nghìn', 1e3],
  ['triệu', 1e6],
]);

/** The number that `words` say; NaN for a word that is no number. */
export function wordsToNumber(words: string): number {
  const [whole = '', fraction] = words.split(' phẩy ');
  const sign = whole.startsWith('âm ') ? -1 : 1;
  const integer = wordsToInteger(whole.replace('âm ', ''));
  return fraction === undefined ? sign * integer : sign * Number(`${integer}.${decimalsOf(fraction)}`);
}

/** Bare digits are decimals one by one; anything else is a number of its own. */
function decimalsOf(words: string): string {
  const spoken = words.split(' ');
  return spoken.length > 1 && spoken.every((word) => VALUES.has(word) && !['mốt', 'lăm', 'tư'].includes(word))
    ? spoken.map((word) => VALUES.get(word)).join('')
    : String(wordsToInteger(words));
}

function wordsToInteger(words: string): number {
  const [billions, rest] = words.includes(' tỷ') ? words.split(/ tỷ ?/) : [undefined, words];
  return (billions === undefined ? 0 : wordsToInteger(billions) * 1e9) + belowBillion(rest ?? '');
}

function belowBillion(words: string): number {
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const word of words.split(' ').filter((each) => each !== '')) {
    const multiplier = MULTIPLIERS.get(word);
    if (multiplier !== undefined) {
      total += (group + digit) * multiplier;
      [group, digit] = [0, 0];
    } else if (word === 'trăm') [group, digit] = [digit * 100, 0];
    else if (word === 'mươi') [group, digit] = [group + digit * 10, 0];
    else if (word === 'mười') [group, digit] = [group + 10, 0];
    else if (word !== 'linh') digit = VALUES.get(word) ?? Number.NaN;
  }
  return total + group + digit;
}

/** The ISO date of `ngày … tháng … năm …`. */
export function wordsToDate(words: string): string {
  const match = /^ngày (?:mùng )?(.+) tháng (.+?) năm ((?:một|hai) nghìn .+)$/.exec(words);
  const [day, month, year] = [1, 2, 3].map((part) => wordsToNumber(match?.[part] ?? ''));
  const two = (n: number | undefined): string => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
