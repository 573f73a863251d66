/** The pictures of a page before and after; loaded, with the library that draws, when somebody asks to see them. */
import { serviceBars } from '../charts/serviceBars.ts';
import { stackedParts } from '../charts/stackedParts.ts';
import { windowHistogram } from '../charts/windowHistogram.ts';
import { windowTimeline } from '../charts/windowTimeline.ts';
import type { Dataset, Unit } from '../dataset/types.ts';
import { formatNumber, nameWithType } from '../format.ts';
import { type ServiceTable, serviceTables } from '../queries/serviceTable.ts';
import { touchedUnits } from '../queries/touchedUnits.ts';
import { wardLedger } from '../queries/wardLedger.ts';
import { type PartsOfWhole, wardParts } from '../queries/wardParts.ts';
import { type Picture, rowPicture } from '../queries/wardPictures.ts';
import { serviceClaim } from '../wording/diff.ts';
import { valueCell } from '../wording/figureTable.ts';
import { figureHeadline } from '../wording/headline.ts';
import { histogramDescription, histogramHeadline } from '../wording/histogram.ts';
import { partsDescription, partsHeadline, shareText } from '../wording/parts.ts';
import { servicesDescription, servicesHeadline } from '../wording/services.ts';
import { timelineDescription } from '../wording/timeline.ts';
import { windowText } from '../wording.ts';
import type { DrawnPicture, PicturePair, Pictures } from './messages.ts';

/** Pictures side by side; more of them nobody compares one by one. */
const MOST_PAIRS = 24;
const WIDTH = 320;

/** Every picture of a commune's page that is drawn otherwise, or told otherwise, after the change. */
export function changedPictures(before: Dataset, after: Dataset, today: string): Pictures {
  const pairs: PicturePair[] = [];
  for (const unit of touchedUnits(before, after)) {
    if (unit.province === null) continue;
    for (const pair of unitPairs(before, after, unit, today)) {
      if (pairs.length === MOST_PAIRS) return { pairs, isWhole: false };
      pairs.push(pair);
    }
  }
  return { pairs, isWhole: true };
}

function unitPairs(before: Dataset, after: Dataset, unit: Unit, today: string): readonly PicturePair[] {
  const [old, now] = [pagePictures(before, unit, today), pagePictures(after, unit, today)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((name) => {
    const pair = { before: old.get(name) ?? null, after: now.get(name) ?? null };
    const isSame = JSON.stringify(pair.before) === JSON.stringify(pair.after);
    return isSame ? [] : [{ unit: nameWithType(unit), name, ...pair }];
  });
}

/** The pictures of the page by what they are about, in the order of the page. */
function pagePictures(dataset: Dataset, unit: Unit, today: string): ReadonlyMap<string, DrawnPicture> {
  const rows = wardLedger(dataset, unit, today).flatMap((group) => group.rows);
  const parts = wardParts(dataset, unit);
  return new Map([
    ...rows.flatMap((row) => {
      const picture = rowPicture(row);
      return picture === null ? [] : [[row.series.indicator.name, drawSeries(picture)] as const];
    }),
    ...(parts.length === 0 ? [] : [['Hồ sơ tiếp nhận theo kết quả', drawParts(parts)] as const]),
    ...serviceTables(dataset, unit).map(
      (table) => [`Dịch vụ công thiết yếu, ${windowText(table.window)}`, drawServices(table)] as const,
    ),
  ]);
}

function drawSeries({ kind, series, figures, newest, change, readings }: Picture): DrawnPicture {
  const { indicator, unit } = series;
  const rows = figures.map(
    (figure) => [windowText(figure.window), valueCell(figure, readings(figure))] as const,
  );
  return kind === 'histogram'
    ? {
        headline: histogramHeadline(figures, indicator, unit),
        svg: windowHistogram(figures, WIDTH),
        description: histogramDescription(figures, indicator, unit),
        rows,
      }
    : {
        headline: figureHeadline(newest, indicator, change),
        svg: windowTimeline(series, WIDTH, { readings }),
        description: timelineDescription(series, change),
        rows,
      };
}

function drawParts(bars: readonly PartsOfWhole[]): DrawnPicture {
  const rows = bars.map(({ window, total, parts }) => {
    const shares = parts.map(({ count }) => shareText(count, total)).join('; ');
    return [windowText(window), `${formatNumber(total)}: ${shares}`] as const;
  });
  return {
    headline: partsHeadline(bars),
    svg: stackedParts(bars, WIDTH),
    description: partsDescription(bars),
    rows,
  };
}

function drawServices({ rows }: ServiceTable): DrawnPicture {
  return {
    headline: servicesHeadline(rows),
    svg: serviceBars(rows, WIDTH),
    description: servicesDescription(rows),
    rows: rows.map((row) => [row.service.name, serviceClaim(row)] as const),
  };
}
