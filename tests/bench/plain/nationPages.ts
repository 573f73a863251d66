import { bullet } from '../../../src/charts/bullet.ts';
import { documentSpans } from '../../../src/charts/documentSpans.ts';
import { serviceShare } from '../../../src/charts/serviceShare.ts';
import { taskCalendar } from '../../../src/charts/taskCalendar.ts';
import { comparisonMarkup } from '../../../src/components/compare/comparisonMarkup.ts';
import type { Markup } from '../../../src/components/compare/markup.ts';
import type { Dataset } from '../../../src/dataset/types.ts';
import { compareVietnamese, nameWithType } from '../../../src/format.ts';
import { placeAges } from '../../../src/queries/comparisonFiles.ts';
import { contradictionLedger } from '../../../src/queries/contradictionLedger.ts';
import { coverage } from '../../../src/queries/coverage.ts';
import { homePage } from '../../../src/queries/homePage.ts';
import { indicatorPage } from '../../../src/queries/indicatorPage.ts';
import { indicatorPictures } from '../../../src/queries/indicatorPictures.ts';
import { pairComparison, preparedPairs } from '../../../src/queries/preparedPairs.ts';
import { serviceList } from '../../../src/queries/serviceList.ts';
import { servicePage } from '../../../src/queries/servicePage.ts';
import { sourceList } from '../../../src/queries/sourceList.ts';
import { targetOverview } from '../../../src/queries/targetOverview.ts';
import { taskOverview } from '../../../src/queries/taskOverview.ts';
import {
  type Drawn,
  dotPictures,
  framePictures,
  funnelPictures,
  rowStrips,
  stripPictures,
  targetPictures,
} from './pictures.ts';
import type { Take } from './provincePages.ts';

/** With more places than this the page of targets has no pictures. */
const MOST_IN_FULL = 12;

/** Asks and draws for every page that belongs to no single province. */
export function drawNation(dataset: Dataset, date: string, take: Take): void {
  take('index.html', homePictures(dataset, date));
  for (const id of dataset.indicators.keys()) take(`chi-so/${id}/index.html`, indicatorDrawn(dataset, id));
  for (const { path, units } of preparedPairs(dataset)) {
    const compared = pairComparison(dataset, units);
    take(
      `so-sanh/${path}/index.html`,
      comparisonMarkup(compared, placeAges(compared, date)).flatMap(picturesIn),
    );
  }
  serviceList(dataset, date, compareVietnamese);
  for (const id of dataset.services.keys()) {
    const { units } = servicePage(dataset, id, date, compareVietnamese);
    const shares = units.flatMap(({ lines }) => lines.map(({ row }) => serviceShare(row)));
    take(`dich-vu-cong/${id}/index.html`, shares);
  }
  const { units } = targetOverview(dataset, date, compareVietnamese);
  const targets = units.flatMap(({ measured }) => measured.flatMap(({ rows }) => targetPictures(rows)));
  take('muc-tieu/index.html', units.length > MOST_IN_FULL ? [] : targets);
  drawLists(dataset, date, take);
}

function drawLists(dataset: Dataset, date: string, take: Take): void {
  const { lanes } = taskOverview(dataset, date, compareVietnamese);
  const isDated = lanes.some(({ years }) => years.length > 0);
  take(
    'nhiem-vu/index.html',
    isDated ? [taskCalendar(lanes, date, 320), taskCalendar(lanes, date, 640)] : [],
  );
  const uses = sourceList(dataset).filter(({ source }) => source.from !== null && source.to !== null);
  take('nguon/index.html', uses.length === 0 ? [] : [documentSpans(uses, 320), documentSpans(uses, 640)]);
  coverage(dataset, date);
  contradictionLedger(dataset);
}

function homePictures(dataset: Dataset, date: string): Drawn {
  return homePage(dataset, date).strips.flatMap(({ together, figures }) =>
    together === null ? figures.map((figure) => bullet(figure, [])) : stripPictures(together),
  );
}

function indicatorDrawn(dataset: Dataset, id: string): Drawn {
  const page = indicatorPage(dataset, id);
  const { provinces, newest, isComparable } = page;
  const { funnel, strip, frames } = indicatorPictures(page);
  const isDrawn = isComparable && newest.filter((figure) => figure.value !== null).length > 1;
  return [
    ...funnelPictures(funnel),
    ...stripPictures(strip),
    ...(isDrawn ? dotPictures(newest, provinces.length === 0 ? funnel : null) : []),
    ...framePictures(frames),
    ...rowStrips(provinces.map(({ entry, row }) => ({ name: nameWithType(entry.province), row }))),
  ];
}

function picturesIn(markup: Markup): Drawn {
  if (typeof markup === 'string') return [];
  return 'svg' in markup ? [markup.svg] : markup.children.flatMap(picturesIn);
}
