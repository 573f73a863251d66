import { GLOSSARY } from '../address.ts';
import { ABBREVIATIONS, type Abbreviation } from '../wording/abbreviations.ts';

/** Where a shortening is left as it is: not read as words, copied as it stands, or written out already. */
const LEFT = /^(abbr|button|caption|code|label|option|script|select|style|summary|svg|textarea|title)$/;
/** Where it is written out, but no link to the glossary can stand: inside another link, and in a heading. */
const NO_LINK = /^(a|h[1-6])$/;
const VOID = /^(br|col|hr|img|input|link|meta|wbr)$/;

const PIECES = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+|</g;
/** Not inside a longer word or the number of a document: `1804/UBND-VHXH`. */
const SHORT = new RegExp(
  `(?<![\\p{L}\\p{N}/-])(?:${ABBREVIATIONS.map(({ short }) => short).join('|')})(?![\\p{L}\\p{N}/-])`,
  'gu',
);
const known: ReadonlyMap<string, Abbreviation> = new Map(ABBREVIATIONS.map((one) => [one.short, one]));

interface Open {
  readonly tag: string;
  readonly isLeft: boolean;
  readonly mayLink: boolean;
}

/**
 * `html` with each known shortening written out in an `<abbr>` where the page first uses it, and a link to the glossary
 * at the first place where one can stand.
 */
export function expandAbbreviations(html: string): string {
  const open: Open[] = [];
  const expand = firstUses();
  return html.replace(PIECES, (piece: string, closing?: string, tag?: string, attributes?: string) => {
    const here = open.at(-1);
    if (tag === undefined)
      return here?.isLeft === true
        ? piece
        : piece.replace(SHORT, (short) => expand(short, here?.mayLink ?? true));
    if (closing === '/') open.splice(open.findLastIndex((one) => one.tag === tag));
    else if (!VOID.test(tag) && attributes?.endsWith('/') !== true)
      open.push(opened(tag, attributes ?? '', here));
    return piece;
  });
}

function opened(tag: string, attributes: string, around: Open | undefined): Open {
  return {
    tag,
    isLeft: around?.isLeft === true || LEFT.test(tag) || attributes.includes('visually-hidden'),
    mayLink: around?.mayLink !== false && !NO_LINK.test(tag),
  };
}

/** Writes a shortening out once, and once more as a link where the first time could be none. */
function firstUses(): (short: string, mayLink: boolean) => string {
  const told = new Set<string>();
  const linked = new Set<string>();
  return (short, mayLink) => {
    const entry = known.get(short);
    if (entry === undefined || linked.has(short) || (told.has(short) && !mayLink)) return short;
    told.add(short);
    const abbr = `<abbr title="${entry.full}">${short}</abbr>`;
    if (!mayLink) return abbr;
    linked.add(short);
    return `<a class="term-link" href="${GLOSSARY}#${entry.id}">${abbr}</a>`;
  };
}
