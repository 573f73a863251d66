import { LINE_HEIGHT, TEXT_SIZE } from './paint.ts';
import { wrapText } from './textWidth.ts';

/** The words that a picture loses when it leaves its page, and must take along. */
export interface PictureWords {
  readonly headline: string;
  readonly measure: string;
  readonly source: string;
}

/** A picture as a file of its own. */
export interface StandalonePicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 16;
const HEADLINE_SIZE = 17;
const FONT = '-apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';

/**
 * `svg` with its sentence and measure above and its documents below, in literal colours: `colours` says what each
 * variable of the page (`--accent`) is worth there. Reads nothing but what `renderSvg` writes.
 */
export function standalonePicture(
  svg: string,
  words: PictureWords,
  colours: Readonly<Record<string, string>>,
): StandalonePicture {
  const [, root = '', inner = ''] = /^<svg([^>]*)>(.*)<\/svg>$/s.exec(svg) ?? [];
  const own = { width: numberOf(root, 'width'), height: numberOf(root, 'height') };
  const lines = (text: string, size: number): readonly string[] => wrapText(text, own.width, size, size > 13);
  const headline = lines(words.headline, HEADLINE_SIZE);
  const measure = lines(words.measure, TEXT_SIZE);
  const source = words.source === '' ? [] : lines(words.source, TEXT_SIZE);
  const top = MARGIN + headline.length * 22 + measure.length * LINE_HEIGHT + 12;
  const foot = top + own.height + 8;
  const [width, height] = [own.width + 2 * MARGIN, foot + source.length * LINE_HEIGHT + MARGIN];
  const text = [
    ...headline.map((line, index) => textLine(line, MARGIN + 17 + index * 22, HEADLINE_SIZE, 'ink')),
    ...measure.map((line, index) =>
      textLine(line, MARGIN + headline.length * 22 + 12 + index * LINE_HEIGHT, TEXT_SIZE, 'soft'),
    ),
    ...source.map((line, index) => textLine(line, foot + 12 + index * LINE_HEIGHT, TEXT_SIZE, 'soft')),
  ];
  const name = escapeText(words.headline);
  const drawn = [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${name.replaceAll('"', '&quot;')}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT.replaceAll('"', "'")}" font-size="${TEXT_SIZE}" fill="var(--ink)">`,
    `<rect width="${width}" height="${height}" fill="var(--paper)"/>`,
    ...text,
    `<g transform="translate(${MARGIN},${top})" text-anchor="middle">${inner}</g>`,
    '</svg>',
  ].join('');
  return { svg: literal(drawn, colours), width, height };
}

function textLine(text: string, y: number, size: number, paint: 'ink' | 'soft'): string {
  const weight = size === HEADLINE_SIZE ? ' font-weight="700"' : '';
  return `<text x="${MARGIN}" y="${y}" font-size="${size}"${weight} text-anchor="start" fill="var(--${paint})">${escapeText(text)}</text>`;
}

function literal(svg: string, colours: Readonly<Record<string, string>>): string {
  return svg
    .replace(/var\((--[a-z]+)\)/g, (variable, name: string) => colours[name] ?? variable)
    .replaceAll('"currentColor"', `"${colours['--ink'] ?? 'currentColor'}"`);
}

function numberOf(attributes: string, name: string): number {
  return Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(attributes)?.[1] ?? 0);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
