import { indicatorAddress, sourceAddress } from '../../address.ts';
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
  const { id, headline, measure, draw, sentences, indicator } = parts;
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
      indicator === null
        ? null
        : element(
            'ul',
            { class: 'links' },
            element('li', {}, link(indicatorAddress(indicator.id), `Cách tính: ${indicator.name}`)),
          ),
    ),
  );
}

function documentLinks(figures: readonly Figure[]): readonly Markup[] {
  const sources = [...new Map(figures.map(({ source }) => [source.id, source])).values()];
  return sources.flatMap((source, index) => [
    ...(index > 0 ? ['; '] : []),
    link(sourceAddress(source.id), sourceName(source)),
  ]);
}
