/** Every figure of every page is whole: sentence, measure, picture, words, table, documents, actions, in this order. */
import { createDocument } from '@mixmark-io/domino';
import { describe, expect, it } from 'vitest';
import { builtPages, readBuilt } from './built.ts';

interface BuiltFigure {
  readonly page: string;
  readonly figure: Element;
}

const figures: readonly BuiltFigure[] = builtPages().flatMap((page) => {
  const html = readBuilt(page);
  if (!html.includes('<figure class="chart"')) return [];
  const document = createDocument(html);
  return Array.from(document.querySelectorAll('figure.chart'), (figure) => ({ page, figure }));
});

const text = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What `wrong` says of each figure it finds fault with. */
function faults(wrong: (figure: Element) => string | false | null): readonly string[] {
  return figures.flatMap(({ page, figure }) => {
    const fault = wrong(figure);
    return typeof fault === 'string' ? [`/${page}#${figure.id}: ${fault}`] : [];
  });
}

const kindOf = (part: Element): string => part.getAttribute('class') ?? part.localName;

describe('every figure', () => {
  it('is looked at', () => {
    expect(figures.length).toBeGreaterThan(20);
    expect(new Set(figures.map(({ page }) => page.split('/')[0])).size).toBeGreaterThan(4);
  });

  it('has its parts in one order', () => {
    const order =
      /^h3 measure narrow wide (on-paper soft )?figcaption \[ (describe )*(details )(source )?(links )\]$/;
    expect(
      faults((figure) => {
        const outer = Array.from(figure.children, kindOf);
        const inner = Array.from(figure.querySelector('figcaption')?.children ?? [], kindOf);
        const parts = `${outer.join(' ')} [ ${inner.map((part) => `${part} `).join('')}]`;
        return !order.test(parts) && parts;
      }),
    ).toEqual([]);
  });

  it('says its finding in at most fifteen words beside the name, with a number or that there is none', () => {
    expect(
      faults((figure) => {
        const headline = text(figure.querySelector('h3'));
        const [, said = headline] = headline.split(/: (.*)/);
        if (!/\d|chưa có số liệu|không phát sinh|không (có )?kỳ|chưa thấy|tất cả/i.test(headline))
          return headline;
        return said.split(' ').length > 15 && headline;
      }),
    ).toEqual([]);
  });

  it('says what is measured, in which unit, and over which days', () => {
    expect(
      faults((figure) => {
        const measure = text(figure.querySelector('.measure'));
        const isDated = /\d\d\/\d\d\/\d{4}/.test(measure);
        return !isDated && measure;
      }),
    ).toEqual([]);
  });

  it('has one table with a title and named rows and columns, open up to eight rows', () => {
    expect(
      faults((figure) => {
        const details = figure.querySelector('details');
        const table = details?.querySelector('table') ?? null;
        if (table === null) return 'no table';
        if (text(table.querySelector('caption')) === '') return 'no caption';
        const rows = Array.from(table.querySelectorAll('tbody tr'));
        const isNamed = (row: Element): boolean =>
          row.querySelector('th[scope="row"], th[scope="rowgroup"]') !== null;
        const heads = Array.from(table.querySelectorAll('thead th'));
        if (heads.length === 0 || heads.some((head) => head.getAttribute('scope') !== 'col'))
          return 'unnamed columns';
        if (rows.length === 0 || !isNamed(rows[0] as Element)) return 'unnamed rows';
        const isOpen = details?.hasAttribute('open') ?? false;
        return isOpen !== rows.length <= 8 && `${rows.length} rows, ${isOpen ? 'open' : 'folded'}`;
      }),
    ).toEqual([]);
  });

  it('offers its file, its address and its method by links that name it', () => {
    expect(
      faults((figure) => {
        const links = Array.from(figure.querySelectorAll('figcaption > ul.links a'));
        const named = (word: string): boolean =>
          links.some(
            (link) =>
              text(link).startsWith(word) &&
              link.getAttribute('aria-labelledby') === `${link.id} ${figure.id}-ten`,
          );
        const wanted = ['Liên kết tới hình này', 'Cách'];
        const missing = wanted.filter((word) => !named(word));
        const isOfFigures = !/^(hinh-ky)$/.test(figure.id);
        if (isOfFigures && !named('Tải CSV')) missing.push('Tải CSV');
        return missing.length > 0 && missing.join(', ');
      }),
    ).toEqual([]);
  });

  it('has a name of its own on its page', () => {
    const names = figures.map(({ page, figure }) => `/${page} ${text(figure.querySelector('h3'))}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
