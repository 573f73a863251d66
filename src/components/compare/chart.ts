import { COMPARE, indicatorAddress, sourceAddress } from '../../address.ts';
import type { ChartWidth } from '../../charts/paint.ts';
import type { Figure } from '../../queries/figure.ts';
import { sourceName } from '../../wording.ts';
import { element, link, type Markup } from './markup.ts';
import { foldedTable } from './table.ts';

interface ChartParts {
  readonly id: string;
  readonly headline: string;
  readonly measure: string;
  readonly draw: (width: ChartWidth) => string;
  /** The picture in words. */
  readonly sentences: readonly string[];
  /** The same values, and how many rows it has. */
  readonly table: Markup;
  readonly rows: number;
  /** Whose documents are named beneath. */
  readonly figures: readonly Figure[];
  /** Whose method is linked; null where the picture shows no indicator. */
  readonly indicator: Figure['indicator'] | null;
}

/** A figure with its parts in the order of every figure of the site: sentence, measure, picture, table, documents. */
export function chart(parts: ChartParts): Markup {
  const { id, headline, measure, draw, sentences } = parts;
  const documents = documentLinks(parts.figures);
  return element(
    'figure',
    { class: 'chart', id, 'aria-labelledby': `${id}-ten` },
    element('h3', { id: `${id}-ten` }, headline),
    element('p', { class: 'measure' }, measure),
    element('div', { class: 'narrow' }, { svg: draw(320) }),
    element('div', { class: 'wide' }, { svg: draw(640) }),
    element(
      'figcaption',
      {},
      ...sentences.map((sentence) => element('p', { class: 'describe' }, sentence)),
      foldedTable('Xem dạng bảng', parts.table, parts.rows),
      documents.length === 0 ? null : element('p', { class: 'source' }, 'Nguồn: ', ...documents),
      element('ul', { class: 'links' }, ...actions(parts)),
    ),
  );
}

/** The file, the address and the method of a figure, each read out with its sentence. */
function actions({ id, indicator }: ChartParts): readonly Markup[] {
  const files =
    indicator === null
      ? []
      : [{ what: 'csv', name: 'Tải CSV: mọi nơi', href: `${indicatorAddress(indicator.id)}so-lieu.csv` }];
  const method =
    indicator === null
      ? { name: 'Cách so sánh', href: `${COMPARE}#khi-nao-so` }
      : { name: 'Cách tính', href: indicatorAddress(indicator.id) };
  const links = [
    ...files,
    { what: 'lien-ket', name: 'Liên kết tới hình này', href: `#${id}` },
    { what: 'cach-tinh', ...method },
  ];
  return links.map(({ what, name, href }) => {
    const own = `${id}-${what}`;
    return element('li', {}, element('a', { id: own, href, 'aria-labelledby': `${own} ${id}-ten` }, name));
  });
}

function documentLinks(figures: readonly Figure[]): readonly Markup[] {
  const sources = [...new Map(figures.map(({ source }) => [source.id, source])).values()];
  return sources.flatMap((source, index) => [
    ...(index > 0 ? ['; '] : []),
    link(sourceAddress(source.id), sourceName(source)),
  ]);
}
