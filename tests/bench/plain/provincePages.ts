import type { Dataset } from '../../../src/dataset/types.ts';
import { nation, provinceEntry } from '../../../src/queries/nation.ts';
import { provinceIndicatorPage } from '../../../src/queries/provinceIndicatorPage.ts';
import { provincePage } from '../../../src/queries/provincePage.ts';
import { provinceRows } from '../../../src/queries/provinceRows.ts';
import { publishedWards } from '../../../src/queries/publishedUnits.ts';
import { sourceFigures } from '../../../src/queries/sourceFigures.ts';
import { sourceList } from '../../../src/queries/sourceList.ts';
import { provincesWithNumbers, unitsWithNumbers, wardBrief } from '../../../src/queries/wardBrief.ts';
import { wardPage } from '../../../src/queries/wardPage.ts';
import {
  briefPictures,
  type Drawn,
  dotPictures,
  framePictures,
  funnelPictures,
  groupPictures,
  ledgerPictures,
  rowStrips,
  servicePictures,
  stripPictures,
  targetPictures,
  windowPictures,
} from './pictures.ts';

/** Takes the pictures of a page, told by the path of its file. */
export type Take = (page: string, pictures: Drawn) => void;

/** Asks and draws for every page of one province: its wards, their briefs, itself, each of its indicators. */
export function drawProvince(
  own: Dataset,
  country: Dataset,
  province: string,
  date: string,
  take: Take,
): void {
  for (const unit of publishedWards(country))
    if (unit.province === province)
      take(`phuong/${unit.path}/index.html`, wardPictures(own, unit.path, date));
  for (const unit of unitsWithNumbers(country)) {
    if (unit.province !== province) continue;
    take(`phuong/${unit.path}/ban-in/index.html`, briefPictures(wardBrief(own, unit.path, date).rows));
  }
  if (provincesWithNumbers(country).some(({ path }) => path === province))
    take(`tinh/${province}/ban-in/index.html`, briefPictures(wardBrief(own, province, date).rows));
  for (const use of sourceList(own)) sourceFigures(use);
  const entry = nation(country).find((one) => one.province.path === province);
  if (entry === undefined) return;
  if (entry.hasFigures) take(`tinh/${province}/index.html`, ownPictures(own, province, date));
  for (const { indicator } of provinceRows(country, provinceEntry(country, province)))
    take(`tinh/${province}/${indicator.id}/index.html`, indicatorPictures(own, province, indicator.id));
}

function wardPictures(dataset: Dataset, path: string, date: string): Drawn {
  const ward = wardPage(dataset, path, date);
  return [
    ...ledgerPictures(ward.key),
    ...ward.groups.flatMap((group) => groupPictures(group, path)),
    ...servicePictures(ward.services),
    ...targetPictures(ward.targets),
  ];
}

function ownPictures(dataset: Dataset, province: string, date: string): Drawn {
  const { groups, unit } = provincePage(dataset, province, date);
  return [
    ...groups.flatMap(({ rows, own }) => [
      ...rowStrips(rows.map((row) => ({ name: row.indicator.name, row }))),
      ...(own === null ? [] : [...windowPictures(own), ...ledgerPictures(own.measured)]),
    ]),
    ...servicePictures(unit.services),
    ...targetPictures(unit.targets),
  ];
}

function indicatorPictures(dataset: Dataset, province: string, id: string): Drawn {
  const { row, funnel, others, frames } = provinceIndicatorPage(dataset, province, id);
  return [
    ...(funnel === null ? stripPictures(row.strip) : funnelPictures(funnel)),
    ...others.flatMap(stripPictures),
    ...(row.strip === null ? [] : dotPictures(row.shared.figures, funnel)),
    ...framePictures(frames),
  ];
}
