import { figureAnchor, METHOD, sourceAddress, wardAddress } from '../../address.ts';
import { bullet } from '../../charts/bullet.ts';
import { nameWithType } from '../../format.ts';
import type { Side } from '../../queries/comparisonPair.ts';
import type { Figure } from '../../queries/figure.ts';
import { lackText, perDayText } from '../../wording/comparison.ts';
import { isCode, languageOf } from '../../wording/labels.ts';
import { markerMeaning } from '../../wording/markers.ts';
import { listText } from '../../wording/spoken.ts';
import { figureCounts, figureText, sourceName, windowNameAndDates, windowText } from '../../wording.ts';
import { element, link, type Markup } from './markup.ts';
import { table } from './table.ts';

/** Each place with its own figure, its counts and its days: side by side, on no common scale; counts by the day too. */
export function sideList(sides: readonly Side[], isPerDay: boolean): Markup {
  return element('dl', { class: 'tally sides' }, ...sides.map((side) => sideEntry(side, isPerDay)));
}

function sideEntry(side: Side, isPerDay: boolean): Markup {
  const { unit, figure, akin, readings } = side;
  const shown = figure ?? akin;
  const place = element('dt', {}, link(wardAddress(unit), nameWithType(unit)));
  if (shown === null) return element('div', {}, place, element('dd', { class: 'none' }, lackText(side)));
  const picture = bullet(shown, [], { readings: () => readings });
  const lines = [
    figure === null ? shown.indicator.name : '',
    figureCounts(shown),
    isPerDay ? (perDayText(shown) ?? '') : '',
    windowNameAndDates(shown.window),
  ];
  return element(
    'div',
    {},
    place,
    element('dd', {}, figureText(shown), ...markers(shown)),
    picture === null ? null : element('dd', { class: 'bullet' }, { svg: picture }),
    ...lines.filter((line) => line !== '').map((line) => element('dd', { class: 'counts' }, line)),
  );
}

/** The letters of a figure, each leading to what it means. */
function markers(figure: Figure): readonly Markup[] {
  const disputes = figure.contradictions.filter(({ check }) => check !== 'reading');
  const place = wardAddress(figure.unit);
  const letters = figure.markers
    .filter((letter) => letter !== 'm')
    .map((letter) => ({ letter, href: `${METHOD}#ky-hieu`, look: 'marker' }));
  const contested = disputes
    .slice(0, 1)
    .map(({ id }) => ({ letter: 'm' as const, href: `${place}#${id}`, look: 'marker contradiction' }));
  return [...contested, ...letters].map(({ letter, href, look }) =>
    element('a', { href, class: look, title: markerMeaning(letter) }, ` [${letter}]`),
  );
}

/** A figure whose document stands in the margin, and what it is the figure of. */
interface Witnessed {
  readonly label: string;
  readonly figure: Figure;
}

/** The documents figures rest on, with place and exact words, for the margin; the same words are quoted once. */
export function witnesses(witnessed: readonly Witnessed[]): Markup {
  const said = Map.groupBy(witnessed, ({ figure: { source, locator, quote } }) =>
    [source.id, locator, quote].join('\n'),
  );
  return element(
    'div',
    { class: 'witness' },
    ...[...said.values()].flatMap((alike) => {
      const [first] = alike;
      return first === undefined ? [] : [witness(listText(alike.map(({ label }) => label)), first.figure)];
    }),
  );
}

/** What each place shows of an indicator. */
export function witnessed(sides: readonly Side[]): readonly Witnessed[] {
  return sides.flatMap(({ label, figure, akin }) => {
    const shown = figure ?? akin;
    return shown === null ? [] : [{ label, figure: shown }];
  });
}

function witness(label: string, figure: Figure): Markup {
  const { source, locator, quote, note } = figure;
  return element(
    'details',
    {},
    element('summary', {}, `Chứng từ: ${label}`),
    element(
      'span',
      { class: 'note-text' },
      element('strong', {}, label),
      ' · ',
      link(`${sourceAddress(source.id)}#${figureAnchor(figure)}`, sourceName(source)),
      `, ${locator}: `,
      isCode(quote)
        ? element('code', { class: 'quote' }, quote)
        : element('q', { class: 'quote', lang: languageOf(quote) ?? 'vi' }, quote),
      note === null ? null : element('span', { class: 'remark' }, note),
    ),
  );
}

/** The same values as the picture of a common window, as a table. */
export function sideTable(caption: string, sides: readonly Side[]): Markup {
  return table(caption, ['Nơi', 'Con số', 'Số đếm', 'Kỳ'], sides.map(tableRow));
}

function tableRow(side: Side): readonly Markup[] {
  const { unit, figure } = side;
  const place = link(wardAddress(unit), nameWithType(unit));
  if (figure === null) return [place, lackText(side), '', ''];
  const letters = figure.markers.map((letter) => ` [${letter}]`).join('');
  return [place, figureText(figure) + letters, figureCounts(figure), windowText(figure.window)];
}
