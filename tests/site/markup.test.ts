import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtFiles, builtPages, readBuilt } from './built.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Every file a page loads is its own; a hash would guard it against nobody.
    'require-sri': 'off',
    // The page of a document bears the document's name, and its authors made that as long as they liked.
    'long-title': 'off',
  },
});

const pages = builtPages();

describe('every page', () => {
  it('is valid HTML', async () => {
    const found: string[] = [];
    for (const address of pages) {
      const { results } = await validator.validateString(readBuilt(address), address || 'index.html');
      for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
        found.push(`/${address}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
    expect(found).toEqual([]);
  });

  it('carries no style and no script of its own', () => {
    const inline =
      /<style|\sstyle=|<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")|\son[a-z]+="/;
    expect(pages.filter((address) => inline.test(readBuilt(address)))).toEqual([]);
  });

  it('has a title of its own', () => {
    const titles = Map.groupBy(
      pages,
      (address) => /<title>([^<]*)<\/title>/.exec(readBuilt(address))?.[1] ?? '',
    );
    expect([...titles].filter(([title, addresses]) => title === '' || addresses.length > 1)).toEqual([]);
  });

  it('has one first heading and never jumps a level', () => {
    const wrong = pages.filter((address) => {
      const levels = [...readBuilt(address).matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
      const jumps = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
      return levels.filter((level) => level === 1).length !== 1 || jumps;
    });
    expect(wrong).toEqual([]);
  });
});

/** What leaks when a library speaks where our words should: months, directions, unset values, English decimals. */
const LEAK = new RegExp(
  [
    String.raw`\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b`,
    String.raw`\b(?:January|February|March|April|June|July|August|September|October|November|December)\b`,
    String.raw`\b(?:undefined|null|NaN|Infinity|Invalid Date)\b|\[object `,
    String.raw`\b(?:[Ss]ource|[Tt]able|[Cc]hart|[Dd]ownload|[Ss]earch|[Hh]ome|[Mm]enu|[Pp]age|[Ll]oading|[Nn]o data)\b`,
    String.raw`[↑↓] |\d\.\d+ ?%`,
  ].join('|'),
);

/** The words a reader sees or hears: text, and the attributes that are read aloud. */
function wordsOf(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  const spoken = [...body.matchAll(/\s(?:aria-label|alt|title|placeholder)="([^"]*)"/g)].map(
    ([, text]) => text,
  );
  const written = body
    .replace(/<(code|script|samp)\b.*?<\/\1>/gs, ' ')
    .replace(/<(\w+)[^>]*\slang="en"[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    // A commune of Quảng Ngãi, and no month.
    .replaceAll('Đăk Mar', ' ');
  return [written, ...spoken].join('\n');
}

describe('the words', () => {
  it('of every page are Vietnamese', () => {
    const leaks = pages.flatMap((address) => {
      const [leak] = LEAK.exec(wordsOf(readBuilt(address))) ?? [];
      return leak === undefined ? [] : [`/${address}: ${leak}`];
    });
    expect(leaks).toEqual([]);
  });

  it('of every text file are composed letters (NFC)', () => {
    const texts = builtFiles().filter((file) =>
      /\.(html|css|js|json|csv|svg|xml|txt)$|SHA256SUMS$/.test(file),
    );
    expect(texts.length).toBeGreaterThan(pages.length);
    expect(texts.filter((file) => readBuilt(file) !== readBuilt(file).normalize('NFC'))).toEqual([]);
  });
});
