/** Letters in brackets and the age of figures are explained on the page they stand on. */
import { createDocument } from '@mixmark-io/domino';
import { describe, expect, it } from 'vitest';
import { MARKER_LEGEND } from '../../src/wording/markers.ts';
import { builtPages, readBuilt } from './built.ts';

const pages = builtPages().map((page) => ({ page, html: readBuilt(page) }));
const legend = new Set(MARKER_LEGEND.map(({ marker }) => marker));

/** Letters in brackets in what the page says, outside its key. */
function lettersOf(html: string): readonly string[] {
  const main = createDocument(html).querySelector('main');
  for (const key of Array.from(main?.querySelectorAll('.marker-key') ?? [])) key.remove();
  const said = (main?.textContent ?? '').matchAll(/\[([a-z])\]/g);
  return [...new Set([...said].map(([, letter = '']) => letter))].filter((letter) => legend.has(letter));
}

describe('the key of the letters', () => {
  it('stands on every page that uses one, with each letter used and no other', () => {
    const wrong = pages.flatMap(({ page, html }) => {
      if (/\/ban-in\/$|^phuong-phap\//.test(page)) return [];
      const key = createDocument(html).querySelector('.marker-key');
      const terms = Array.from(
        key?.querySelectorAll('dt') ?? [],
        (term) => term.textContent?.charAt(1) ?? '',
      );
      const used = lettersOf(html);
      return [...used].sort().join() === [...terms].sort().join() ? [] : [`/${page}: ${used} ≠ ${terms}`];
    });
    expect(wrong).toEqual([]);
  });

  it('is looked at: pages of several kinds have one', () => {
    const kinds = pages
      .filter(({ html }) => html.includes('marker-key'))
      .map(({ page }) => page.split('/')[0]);
    expect([...new Set(kinds)]).toEqual(expect.arrayContaining(['phuong', 'chi-so']));
  });

  it('the pages that bring their own explain every letter they use', () => {
    const own = pages.filter(({ page }) => /\/ban-in\/$|^phuong-phap\//.test(page));
    expect(own.length).toBeGreaterThan(4);
    const wrong = own.filter(({ html }) =>
      lettersOf(html).some((letter) => {
        const { name = '', meaning = '' } = MARKER_LEGEND.find(({ marker }) => marker === letter) ?? {};
        return !html.includes(`[${letter}] ${name}`) && !html.includes(meaning);
      }),
    );
    expect(wrong.map(({ page }) => page)).toEqual([]);
  });
});

describe('the age of figures', () => {
  const dated = /^(|chi-so\/[^/]+\/|so-sanh\/.+|muc-tieu\/|dich-vu-cong\/|phuong\/[^/]+\/[^/]+\/)$/;

  it('is said on every page of data that has any', () => {
    const silent = pages.filter(
      ({ page, html }) =>
        dated.test(page) &&
        /class="(ledger|lede)/.test(html) &&
        !html.includes('data-age-of') &&
        hasFigures(html),
    );
    expect(silent.map(({ page }) => page)).toEqual([]);
    expect(pages.filter(({ html }) => html.includes('data-age-of')).length).toBeGreaterThan(20);
  });

  it('is called old from 121 days on, and only then', () => {
    const wrong = pages.flatMap(({ page, html }) =>
      [...html.matchAll(/<span data-age-of="[^"]+">([\d.]+)<\/span> ngày(: <strong[^>]*>số liệu cũ)?/g)]
        .filter(([, days = '', old]) => Number(days.replace('.', '')) > 120 !== (old !== undefined))
        .map(([found]) => `/${page}: ${found}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Whether a page shows a figure with a value. */
function hasFigures(html: string): boolean {
  return /<td class="figure">\s*<strong>(khoảng )?\d/.test(html);
}
