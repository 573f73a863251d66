/** Rules of honest figures and plain Vietnamese that every page keeps, one line a rule. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFiles, builtPages, readBuilt, WARD_PAGES } from './built.ts';
import { rowsOf } from './downloads.ts';

const pages = builtPages();

/** Documents are called what their authors called them. */
const titles = rowsOf('tai-ve/sources.csv').map(({ title = '' }) => title);

const withoutTitles = (words: string): string =>
  titles.reduce((text, title) => text.replaceAll(title, ' '), words);

/** What the page itself says: without what it quotes, draws or shows of a machine. */
const ownWords = (html: string): string =>
  html
    .slice(html.indexOf('<main'))
    .replace(/<svg\b.*?<\/svg>/gs, ' ')
    .replace(/<(code|script|q|title|h1|cite)\b.*?<\/\1>|“[^”]*”/gs, ' ')
    .replace(/<span class="remark.*?<\/span>/gs, ' ')
    .replace(/<[^>]*>/g, ' ');

const pictures = (html: string): readonly string[] => html.match(/<svg\b.*?<\/svg>/gs) ?? [];
const head = (svg: string): string => svg.slice(0, svg.indexOf('>'));
const inside = (svg: string): string => svg.slice(svg.indexOf('>'));
const first = (text: string, pattern: RegExp): string | null => pattern.exec(text)?.[0] ?? null;
const firstOf = (html: string, fault: (svg: string) => string | null): string | null =>
  pictures(html)
    .map(fault)
    .find((found) => found !== null) ?? null;

/** A rule, and the words of a page that break it. */
const RULES: readonly (readonly [string, (html: string) => string | null])[] = [
  [
    'a picture is named and no tab stop, or hidden from those who listen',
    (html) =>
      firstOf(html, (svg) =>
        /role="img"/.test(head(svg))
          ? /aria-label(ledby)?="[^"]/.test(head(svg)) && head(svg).includes('focusable="false"')
            ? null
            : head(svg)
          : head(svg).includes('aria-hidden="true"')
            ? null
            : head(svg),
      ),
  ],
  [
    'inside a picture nothing is named, styled, headed or reached',
    (html) =>
      firstOf(html, (svg) => first(inside(svg), /\s(aria-|tabindex|style=)|<(style|title|desc|a|h\d)\b/)),
  ],
  [
    'a picture is painted with the variables of the page',
    (html) =>
      firstOf(html, (svg) => first(inside(svg), /(fill|stroke)="(?!var\(|none|currentColor|url\()[^"]*"/)),
  ],
  [
    'no word in a picture stands on its head',
    (html) => firstOf(html, (svg) => first(svg, /<text[^>]*rotate\(/)),
  ],
  [
    'a difference of rates is told in percentage points',
    (html) => first(ownWords(html), /.{20}(tăng|giảm|thêm|bớt) \d[\d.,]*%(?! của)/),
  ],
  [
    'a day has two figures and the year four',
    (html) => first(ownWords(html), /(?<![\d/])\d?\d\/\d?\d\/\d\d(?![\d/])/),
  ],
  ['less than nothing has the sign of a minus', (html) => first(ownWords(html), /\s-\d[^\n]*/)],
  [
    'nobody is ranked',
    (html) => {
      const ranked = /.{20}(hạng|đứng thứ) \d.{10}/i;
      const words = ownWords(html);
      return ranked.test(words) ? first(withoutTitles(words), ranked) : null;
    },
  ],
  [
    'a figure says how large the file beside its page is',
    (html) => {
      const own = /rel="alternate" href="([^"]+\.csv)"/.exec(html)?.[1];
      const figures = html.match(/<figure class="chart".*?<\/figure>/gs) ?? [];
      const links = figures.flatMap((figure) => [
        ...figure.matchAll(/<a [^>]*href="([^"]+\.csv)"[^>]*>([^<]*)/g),
      ]);
      const ownLinks = links.filter(([, href, name = '']) => href === own && name.includes('Tải CSV'));
      return ownLinks.map(([, , name = '']) => name).find((name) => !/\d (KB|MB|byte)/.test(name)) ?? null;
    },
  ],
];

describe('every page keeps its rules', () => {
  it.each(RULES)('%s', (_rule, fault) => {
    const broken = pages.flatMap((page) => {
      const found = fault(readBuilt(page));
      return found === null ? [] : [`/${page}: ${found.trim().slice(0, 120)}`];
    });
    expect(broken.slice(0, 10)).toEqual([]);
  });
});

describe('what a page weighs, gzip', () => {
  const gzipped = (file: string): number => gzipSync(readBuilt(file)).length;
  const most = (files: readonly string[]): number => Math.max(...files.map(gzipped));
  const loaded = (pattern: RegExp): readonly string[] => [
    ...new Set(pages.flatMap((page) => [...readBuilt(page).matchAll(pattern)].map(([, file = '']) => file))),
  ];

  it('HTML with its pictures is at most 60 kB on every page of places and figures', () => {
    const kinds = pages.filter((page) => /^(phuong|tinh|chi-so|muc-tieu|dich-vu-cong)\/|^$/.test(page));
    expect(most(kinds)).toBeLessThanOrEqual(60_000);
  });

  it('style sheets at most 15 kB, what every page runs at most 20 kB', () => {
    const styles = loaded(/<link rel="stylesheet" href="\/([^"]+)"/g);
    expect(styles.length).toBeGreaterThan(0);
    expect(most(styles)).toBeLessThanOrEqual(15_000);
    const scripts = [...readBuilt(WARD_PAGES[0]).matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(
      ([, file = '']) => file,
    );
    const sum = scripts.reduce((total, file) => total + gzipped(file), 0);
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(20_000);
    expect(builtFiles().filter((file) => /\.woff2?$/.test(file))).toEqual([]);
  });
});

it('the file beside a page says how certain each figure is, and what to read with it', () => {
  const rows = rowsOf(`${WARD_PAGES[0]}so-lieu.csv`);
  const [row = {}] = rows;
  expect(Object.keys(row)).toEqual(expect.arrayContaining(['marker', 'denominator', 'low', 'high', 'note']));
  const counted = rows.filter(
    ({ numerator, denominator, unit }) => unit === '%' && numerator !== '' && denominator !== '',
  );
  expect(counted.length).toBeGreaterThan(0);
  expect(counted.filter(({ low, high }) => !(Number(low) <= Number(high)) || low === '')).toEqual([]);
});

it('a former unit and the one that follows it lead to each other', () => {
  const [former, present] = ['phuong/quang-ninh/gieng-day/', 'phuong/quang-ninh/viet-hung/'];
  expect(readBuilt(former)).toMatch(new RegExp(`nay thuộc\\s*<a href="/${present}"`));
  expect(readBuilt(present)).toMatch(new RegExp(`trước đây có\\s*<a href="/${former}"`));
});
