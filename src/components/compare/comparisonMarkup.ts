import { wardAddress } from '../../address.ts';
import type { PlaceWindows } from '../../charts/sharedLanes.ts';
import { sharedWindows } from '../../charts/sharedWindows.ts';
import { formatNumber, nameWithType } from '../../format.ts';
import type { Comparison, IndicatorComparison, Standing } from '../../queries/comparison.ts';
import type { PlaceAge } from '../../queries/comparisonFiles.ts';
import { BOUNDARY_SENTENCE, crossesBoundary } from '../../wording/boundary.ts';
import { WINDOW_CLASSES } from '../../wording/comparison.ts';
import { comparisonLede } from '../../wording/comparisonLede.ts';
import { windowsDescription, windowsHeadline } from '../../wording/comparisonWindows.ts';
import { capitalise } from '../../wording/spoken.ts';
import { windowText } from '../../wording.ts';
import { besideBlock, comparedBlock, ownChangeBlock } from './blocks.ts';
import { chart } from './chart.ts';
import { element, link, type Markup, spoken } from './markup.ts';
import { placeAgesMarkup } from './placeAges.ts';
import { table } from './table.ts';

/** A whole comparison: what was found, the windows of each place, and every indicator under what can be said of it. */
export function comparisonMarkup(compared: Comparison, ages: readonly PlaceAge[] = []): readonly Markup[] {
  const { places, shown } = compared;
  const of = (standing: Standing): readonly IndicatorComparison[] =>
    shown.filter((one) => one.standing === standing);
  const own = shown.flatMap((one) => ownChangeBlock(one) ?? []);
  return [
    element('p', { class: 'lede' }, ...spoken(comparisonLede(places, shown))),
    ...[placeAgesMarkup(ages)].flatMap((list) => list ?? []),
    ...windowsSection(compared),
    ...section('so-duoc', 'So được trong cùng kỳ', of('compared').map(comparedBlock)),
    ...section('canh-nhau', 'Đặt cạnh nhau, không tính chênh lệch', of('beside').map(besideBlock)),
    ...section('khong-so', 'Không so được, và lý do', of('refused').map(besideBlock)),
    ...section('hai-ky', 'Kỳ này và kỳ trước của chính mỗi nơi', own),
    ...furtherSection(compared),
  ];
}

function section(id: string, title: string, blocks: readonly Markup[]): readonly Markup[] {
  if (blocks.length === 0) return [];
  const count = `${formatNumber(blocks.length)} chỉ số`;
  return [
    element(
      'section',
      { class: 'section', 'aria-labelledby': id },
      element(
        'div',
        { class: 'section-head' },
        element('h2', { id }, title),
        element('p', { class: 'under' }, count),
      ),
      ...blocks,
    ),
  ];
}

/** Which days each place reports, drawn: where nothing is shared, this is the reason. */
function windowsSection({ places }: Comparison): readonly Markup[] {
  const named = places.map(({ unit, windows }) => ({ label: nameWithType(unit), windows }));
  if (places.length < 2 || sharedWindows(named, 640) === '') return [];
  const windows = places.flatMap((place) => place.windows.filter(({ from }) => from !== null));
  const starts = windows.map(({ from, to }) => from ?? to).sort();
  const ends = windows.map(({ to }) => to).sort();
  return [
    element(
      'section',
      { class: 'section', 'aria-labelledby': 'ky-bao-cao' },
      element('div', { class: 'section-head' }, element('h2', { id: 'ky-bao-cao' }, 'Kỳ mỗi nơi báo cáo')),
      chart({
        id: 'hinh-ky',
        headline: windowsHeadline(places),
        measure: windowsDescription(places),
        draw: (width) => sharedWindows(named, width),
        sentences: crossesBoundary(starts[0] ?? '', ends.at(-1) ?? '') ? [BOUNDARY_SENTENCE] : [],
        table: windowTable(named),
        rows: named.reduce((sum, { windows }) => sum + windows.length, 0),
        figures: [],
        indicator: null,
      }),
    ),
  ];
}

function windowTable(places: readonly PlaceWindows[]): Markup {
  const rows = places.flatMap(({ label, windows }) =>
    windows
      .filter(({ from }) => from !== null)
      .map((window) => [label, capitalise(WINDOW_CLASSES[window.class]), windowText(window)]),
  );
  return table('Các kỳ có ngày đầu và ngày cuối', ['Nơi', 'Loại kỳ', 'Khoảng ngày'], rows);
}

/** What is not shown here, and where it stands. */
function furtherSection({ units, shown, indicators }: Comparison): readonly Markup[] {
  const rest = indicators.length - shown.length;
  const files = units.flatMap((unit) => [
    element('li', {}, link(wardAddress(unit), `Trang của ${unit.type} ${unit.name}`)),
    element('li', {}, link(`${wardAddress(unit)}so-lieu.csv`, `Tải CSV: ${unit.type} ${unit.name}`)),
  ]);
  return [
    element(
      'section',
      { class: 'section', 'aria-labelledby': 'con-lai' },
      element('div', { class: 'section-head' }, element('h2', { id: 'con-lai' }, 'Số liệu khác')),
      element(
        'p',
        { class: 'section-lede' },
        rest > 0
          ? `Còn ${formatNumber(rest)} chỉ số chưa đặt vào đây, phần lớn chỉ một nơi báo cáo. Xem đủ ở trang của từng nơi.`
          : 'Xem đủ số liệu và chứng từ ở trang của từng nơi.',
      ),
      element('ul', { class: 'links' }, ...files),
    ),
  ];
}
