import { dumbbell } from '../../charts/dumbbell.ts';
import { unitDots } from '../../charts/unitDots.ts';
import { nameWithType } from '../../format.ts';
import type { IndicatorComparison } from '../../queries/comparison.ts';
import type { Side } from '../../queries/comparisonPair.ts';
import type { Figure } from '../../queries/figure.ts';
import { changeSentence, changeText } from '../../wording/change.ts';
import { pairSentences } from '../../wording/comparison.ts';
import { comparisonHeadline, ownHeadline, placesInProse } from '../../wording/comparisonLede.ts';
import { measureText } from '../../wording/headline.ts';
import { capitalise } from '../../wording/spoken.ts';
import { figureText, windowPhrase, windowText } from '../../wording.ts';
import { chart } from './chart.ts';
import { element, type Markup } from './markup.ts';
import { sideList, sideTable, witnessed, witnesses } from './sides.ts';
import { table } from './table.ts';

/** One indicator compared in a common window: sentence, picture on one scale, table, witnesses in the margin. */
export function comparedBlock(compared: IndicatorComparison): Markup {
  const { indicator, sides, pairs, window } = compared;
  const figures = told(sides).filter((figure) => window !== null && coversDays(figure, window));
  const when = window === null ? '' : ` · ${windowText(window)}`;
  return element(
    'div',
    { class: 'spread compared' },
    chart({
      indicator,
      id: `so-${indicator.id}`,
      headline: comparisonHeadline(compared),
      measure: `${measureText(indicator)} · ${places(sides)}${when}`,
      draw: (width) => unitDots(figures, width),
      sentences: pairSentences(pairs),
      table: sideTable(`${indicator.name} (${indicator.unit})`, sides),
      rows: sides.length,
      figures,
    }),
    witnesses(witnessed(sides)),
  );
}

/** One indicator whose figures stand beside each other without a difference, and why there is none. */
export function besideBlock(compared: IndicatorComparison): Markup {
  const { indicator, standing, sides, pairs } = compared;
  return element(
    'article',
    { class: 'spread compared', id: `so-${indicator.id}` },
    element(
      'div',
      {},
      element('h3', {}, comparisonHeadline(compared)),
      element('p', { class: 'measure' }, measureText(indicator)),
      sideList(sides, standing === 'beside'),
      ...pairSentences(pairs).map((sentence) => element('p', { class: 'describe' }, sentence)),
    ),
    witnesses(witnessed(sides)),
  );
}

/** How each place stands to its own last comparable window; null where none has one. */
export function ownChangeBlock({ indicator, sides }: IndicatorComparison): Markup | null {
  const rows = sides.flatMap(({ unit, label, figure, previous, change }) =>
    figure === null || previous === null || change === null || change.difference === null
      ? []
      : [{ unit, label, earlier: previous, later: figure, words: changeText(change, indicator), change }],
  );
  if (rows.length === 0) return null;
  const figures = rows.flatMap(({ earlier, later }) => [earlier, later]);
  const starts = figures.map(({ window }) => window.from ?? window.to).sort();
  const ends = figures.map(({ window }) => window.to).sort();
  const span = windowText({ from: starts[0] ?? null, to: ends.at(-1) ?? '' });
  return element(
    'div',
    { class: 'spread compared' },
    chart({
      indicator,
      id: `hai-ky-${indicator.id}`,
      headline: ownHeadline(indicator, rows),
      measure: `${measureText(indicator)} · ${capitalise(placesInProse(rows.map(({ unit }) => unit)))} · ${span}`,
      draw: (width) => dumbbell(rows, width),
      sentences: rows.map(({ label, change }) => ownSentence(label, changeSentence(change, indicator), rows)),
      table: ownTable(`${indicator.name} (${indicator.unit}), hai kỳ`, rows),
      rows: rows.length,
      figures,
    }),
    witnesses(rows.flatMap(ownWitnesses)),
  );
}

interface OwnRow {
  readonly unit: Figure['unit'];
  readonly label: string;
  readonly earlier: Figure;
  readonly later: Figure;
  readonly words: string;
}

function ownWitnesses({ label, earlier, later }: OwnRow): readonly { label: string; figure: Figure }[] {
  return [earlier, later].map((figure) => ({ label: `${label} (${windowPhrase(figure.window)})`, figure }));
}

function ownTable(caption: string, rows: readonly OwnRow[]): Markup {
  const cell = (figure: Figure): string => `${figureText(figure)}, ${windowPhrase(figure.window)}`;
  return table(
    caption,
    ['Nơi', 'Kỳ trước', 'Kỳ này', 'Thay đổi'],
    rows.map(({ unit, earlier, later, words }) => [nameWithType(unit), cell(earlier), cell(later), words]),
  );
}

/** The sentence begins with its place where there are several. */
function ownSentence(label: string, sentence: string, rows: readonly OwnRow[]): string {
  return rows.length < 2 ? sentence : `${label}, ${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}

function coversDays({ window }: Figure, { from, to }: Figure['window']): boolean {
  return window.from === from && window.to === to;
}

function told(sides: readonly Side[]): readonly Figure[] {
  return sides.flatMap(({ figure }) => figure ?? []);
}

function places(sides: readonly Side[]): string {
  return capitalise(placesInProse(sides.map(({ unit }) => unit)));
}
