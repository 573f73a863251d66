import { formatNumber } from '../format.ts';
import { windowNameAndDates, windowPhrase, windowShort, windowText } from '../wording.ts';
import { WINDOW_CLASSES } from './comparison.ts';
import { unitInProse } from './headline.ts';
import { capitalise, listText } from './spoken.ts';
import type { SaidUnit, SaidWindow } from './subject.ts';

/** The words of the windows places report, and of those they share. */

interface OfferedWindow {
  readonly window: SaidWindow;
  readonly units: readonly SaidUnit[];
}

export interface PlaceWindows {
  readonly unit: SaidUnit;
  /** Newest first. */
  readonly windows: readonly SaidWindow[];
}

/** Which windows each place reports, where none is shared, and what is done about it. */
export function ownWindows(reported: readonly PlaceWindows[]): string {
  const said = reported.flatMap(({ unit, windows }) => {
    const flows = windows.filter(({ from }) => from !== null);
    const newest = new Map((flows.length > 0 ? flows : windows).toReversed().map((own) => [own.class, own]));
    const names = [...newest.values()].map((own) => `${WINDOW_CLASSES[own.class]} (${windowShort(own)})`);
    return names.length === 0 ? [] : [`${unitInProse(unit)} theo ${listText(names)}`];
  });
  const how = 'Mỗi con số dưới đây đứng cạnh ngày của nó; trang không tính chênh lệch.';
  return said.length === 0 ? how : `Số liệu của ${said.join('; của ')}. ${how}`;
}

/** A window to choose: `tháng 4/2026 (10/03–09/04/2026): Hải An, Đông Hải`. */
export function offeredWindowText({ window, units }: OfferedWindow): string {
  return `${capitalise(windowNameAndDates(window))}: ${units.map(({ name }) => name).join(', ')}`;
}

/** The days that two places at least report. */
export function sharedWindowsOf(places: readonly Pick<PlaceWindows, 'windows'>[]): readonly SaidWindow[] {
  const flows = places.map(({ windows }) => windows.filter(({ from }) => from !== null));
  const all = new Map<string, { window: SaidWindow; places: number }>();
  for (const window of flows.flat()) {
    const key = `${window.from}/${window.to}`;
    all.set(key, { window, places: (all.get(key)?.places ?? 0) + 1 });
  }
  return [...all.values()].filter((found) => found.places > 1).map(({ window }) => window);
}

/** `0 kỳ chung của 2 nơi`, `2 kỳ chung của 3 nơi, gần nhất kỳ 10/03–09/04/2026`. */
export function windowsHeadline(places: readonly Pick<PlaceWindows, 'windows'>[]): string {
  const shared = sharedWindowsOf(places);
  const [first] = shared;
  const of = `kỳ chung của ${formatNumber(places.length)} nơi`;
  if (first === undefined) return `Không có kỳ nào trùng ngày giữa ${formatNumber(places.length)} nơi`;
  const newest = shared.reduce((last, window) => (window.to > last.to ? window : last), first);
  return `${formatNumber(shared.length)} ${of}, gần nhất ${windowPhrase(newest)}`;
}

/** How to read the picture of the windows, with the days it covers. */
export function windowsDescription(places: readonly Pick<PlaceWindows, 'windows'>[]): string {
  const flows = places.flatMap(({ windows }) => windows.filter(({ from }) => from !== null));
  const starts = flows.map(({ from, to }) => from ?? to).sort();
  const ends = flows.map(({ to }) => to).sort();
  const days = windowText({ from: starts[0] ?? null, to: ends.at(-1) ?? '' });
  return `Khoảng ngày của các số liệu dưới đây, ${days}. Hai nơi chỉ so được khi cùng những ngày ấy (màu đậm).`;
}
