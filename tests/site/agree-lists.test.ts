/** On pages of indicators, of the country and of a province, services and targets: picture, table, sentence and file say the same, on every one of them. */
import { createDocument } from '@mixmark-io/domino';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent, formatValue } from '../../src/format.ts';
import { builtPages, readBuilt } from './built.ts';
import { type Row, rowsOf } from './downloads.ts';

const text = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const textsOf = (element: Element, selector: string): string[] =>
  Array.from(element.querySelectorAll(selector), text);

interface ListFigure {
  readonly page: string;
  readonly figure: Element;
  readonly rows: readonly Row[];
}

const figures: readonly ListFigure[] = builtPages()
  .filter((page) => /^(chi-so|tinh\/[^/]+)\/(?!ban-in)[^/]+\/$/.test(page))
  .flatMap((page) => {
    const html = readBuilt(page);
    if (!html.includes('figure class="chart"')) return [];
    const rows = rowsOf(`${page}so-lieu.csv`);
    return Array.from(createDocument(html).querySelectorAll('figure.chart'), (figure) => ({
      page,
      figure,
      rows,
    }));
  });

/** A value as tables and marks write it, without the zero behind a comma that some of them leave out. */
const plain = (value: string): string => value.replace(/,0+(?=%)/, '');

/** Everything a value of the file, its counts or its printed form may be written as. */
function written(rows: readonly Row[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { value = '', unit = '', numerator = '', denominator = '' } of rows) {
    if (value === '') continue;
    known.add(plain(formatPercent(Number(value))));
    known.add(formatNumber(Number(value)));
    known.add(formatNumber(Math.round(Number(value) * 100) / 100));
    known.add(formatValue(Number(value), unit, 'count'));
    if (numerator !== '')
      known.add(`${formatNumber(Number(numerator))}/${formatNumber(Number(denominator))}`);
  }
  return known;
}

/** All cases of all places in the window of a funnel, reckoned from the file. */
function pooled({ figure, rows }: ListFigure): string {
  const [, from = '', to = ''] =
    /(\d\d\/\d\d\/\d{4}) – (\d\d\/\d\d\/\d{4})$/.exec(text(figure.querySelector('.measure'))) ?? [];
  const iso = (date: string): string => date.split('/').reverse().join('-');
  const own = rows.filter(
    (row) => row.from === iso(from) && row.to === iso(to) && row.denominator !== '' && row.ward !== '',
  );
  const sum = (name: 'numerator' | 'denominator'): number =>
    own.reduce((total, row) => total + Number(row[name]), 0);
  return formatPercent((100 * sum('numerator')) / sum('denominator'));
}

describe('an indicator, place by place', () => {
  it('is looked at in every kind of picture of places', () => {
    const ids = new Set(figures.map(({ figure }) => figure.id.replace(/^vi-tri-.*/, 'vi-tri')));
    expect(figures.some(({ page }) => page.startsWith('tinh/'))).toBe(true);
    expect([...ids]).toEqual(expect.arrayContaining(['hinh-pheu', 'hinh-tung-noi', 'vi-tri']));
  });

  it('has in each table only values of the file beside the page', () => {
    const strange = figures.flatMap(({ page, figure, rows }) => {
      const known = written(rows);
      const cells = Array.from(figure.querySelectorAll('table td.num'))
        .filter((cell) => cell.getAttribute('class') === 'num')
        .map(text);
      return cells
        .map((cell) =>
          cell
            .replace(/( \[[a-z]\])+/, '')
            .replace(/, văn bản nêu.*$/, '')
            .replace(/^khoảng /, ''),
        )
        .filter((cell) => /^\d/.test(cell) && !/ trên /.test(cell))
        .filter((cell) => !known.has(plain(cell)) && !known.has(plain(cell.split(' ')[0] ?? '')))
        .map((cell) => `/${page}#${figure.id}: ${cell}`);
    });
    expect(strange).toEqual([]);
  });

  it('writes beside its dots, at both widths, only values of the file', () => {
    const dots = figures.filter(({ figure }) => figure.id === 'hinh-tung-noi');
    const strange = dots.flatMap(({ page, figure, rows }) => {
      const known = written(rows);
      return textsOf(figure, 'svg text')
        .filter((label) => /^\d[\d.,]*%( \[|$)/.test(label))
        .map((label) => label.replace(/( \[[a-z]\])+/, ''))
        .filter((label) => !['100%'].includes(label) && !known.has(plain(label)))
        .map((label) => `/${page}: ${label}`);
    });
    expect(dots.length).toBeGreaterThan(5);
    expect(strange).toEqual([]);
  });

  it('has in a funnel the common rate of all counts of the file, in sentence, picture and table', () => {
    const funnels = figures.filter(({ figure }) => figure.id === 'hinh-pheu' && !figure.closest('details'));
    const wrong = funnels.flatMap((one) => {
      const rate = pooled(one);
      const said = [
        ...textsOf(one.figure, 'h3'),
        ...textsOf(one.figure, 'svg text').filter((label) => label.startsWith('mức chung')),
        ...textsOf(one.figure, 'td.line'),
      ];
      return said
        .filter((words) => words.includes('%') && !plain(words).includes(plain(rate)))
        .map((words) => `/${one.page}: ${words} ≠ ${rate}`);
    });
    expect(funnels.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

describe('a service', () => {
  it('has on its page the totals of services.csv, each once for each report', () => {
    const all = Map.groupBy(rowsOf('tai-ve/services.csv'), ({ service = '' }) => service);
    const wrong = [...all].flatMap(([service, rows]) => {
      const page = createDocument(readBuilt(`dich-vu-cong/${service}/`));
      const cells = textsOf(page.documentElement, 'td.figure strong').map((cell) =>
        cell.replace(/ hồ sơ.*/, ''),
      );
      const totals = rows.filter(({ total = '' }) => total !== '' && total !== '0');
      return totals
        .filter(({ total }) => !cells.includes(formatNumber(Number(total))))
        .map(({ ward, total }) => `${service} ${ward}: ${total} ∉ ${cells.join('; ')}`);
    });
    expect(all.size).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});

describe('a target', () => {
  it('stands on the page of its ward as targets.csv has it', () => {
    const signs: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' };
    const rows = rowsOf('tai-ve/targets.csv').filter(({ ward = '' }) => ward !== '');
    const wrong = rows.filter(({ province, ward, comparison = '', value = '' }) => {
      const page = createDocument(readBuilt(`phuong/${province}/${ward}/`));
      const goals = textsOf(page.documentElement, '.goal').map(plain);
      const number = formatNumber(Number(value));
      return !goals.some((goal) => goal.startsWith(`${signs[comparison]} ${number}`));
    });
    expect(rows.length).toBeGreaterThan(10);
    expect(wrong.map(({ ward, indicator, value }) => `${ward} ${indicator} ${value}`)).toEqual([]);
  });
});
