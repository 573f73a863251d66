/**
 * Widths of letters in thousandths of the type size, regular and bold, of Noto Sans: the widest of the families
 * the page may be shown in, so that a label that fits here fits with Segoe UI, Roboto and San Francisco too.
 */
const WIDTHS: readonly (readonly [letters: string, regular: number, bold: number])[] = [
  ["ijl.,:;·'’ !|", 268, 305],
  ['()[]-Jf²It', 345, 390],
  ['r/"“”?', 415, 472],
  ['zscvyxk–Fe', 530, 591],
  ['aLEST', 565, 604],
  ['0123456789+=<>Zbdgpqo', 600, 633],
  ['hnuKBXRVYPđ', 620, 665],
  ['ACDĐGU&', 732, 756],
  ['HOQN…w', 788, 856],
  ['MWm%−≥≤≈→', 860, 980],
  ['—', 1000, 1000],
];

const HORN = '\u031b';
const WIDEST = 1000;

interface LetterWidth {
  readonly regular: number;
  readonly bold: number;
}

const widthsByLetter = new Map<string, LetterWidth>(
  WIDTHS.flatMap(([letters, regular, bold]) => [...letters].map((letter) => [letter, { regular, bold }])),
);

/** Width of one letter with its marks; each is taken apart once. */
function letterWidth(char: string): LetterWidth {
  const known = widthsByLetter.get(char);
  if (known !== undefined) return known;
  const parts = char.normalize('NFD');
  const plain = widthsByLetter.get(parts.charAt(0)) ?? { regular: WIDEST, bold: WIDEST };
  const width = parts.includes(HORN) ? { regular: plain.regular + 56, bold: plain.bold + 100 } : plain;
  widthsByLetter.set(char, width);
  return width;
}

/** Width of `text` in px at `size`, a little more than any of the page's typefaces needs; tone marks add nothing. */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const char of text) thousandths += bold ? letterWidth(char).bold : letterWidth(char).regular;
  return (thousandths * size) / 1000;
}

/** `text` in lines no wider than `width` px, broken at spaces only: a word that is wider keeps its own line. */
export function wrapText(text: string, width: number, size: number, bold = false): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The first `count` of `lines`, the last of them ending in `…` within `width` px where something is left out. */
export function clampLines(
  lines: readonly string[],
  count: number,
  width: number,
  size: number,
): readonly string[] {
  if (lines.length <= count) return lines;
  const words = (lines[count - 1] ?? '').split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')}…`, size) > width) words.pop();
  return [...lines.slice(0, count - 1), `${words.join(' ')}…`];
}
