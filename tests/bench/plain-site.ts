/**
 * `node tests/bench/plain-site.ts <built site> <folder>`: the same site without a framework. It reads the same files with the
 * same reader, asks the same questions, draws the same pictures through the same functions and writes the same bytes.
 * The words of a page are not put together again but taken from the built site, which makes this script the quicker.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../../scripts/place-files.ts';
import { bullet } from '../../src/charts/bullet.ts';
import { stackedParts } from '../../src/charts/stackedParts.ts';
import { unitStrip } from '../../src/charts/unitStrip.ts';
import { windowHistogram } from '../../src/charts/windowHistogram.ts';
import { windowTimeline } from '../../src/charts/windowTimeline.ts';
import { type Overview, overviewsToDataset } from '../../src/dataset/overview.ts';
import type { Dataset, Unit } from '../../src/dataset/types.ts';
import { buildDate, loadProvince, loadRegister, openData, overviewToText } from '../../src/loadDataset.ts';
import { provinceToFile } from '../../src/queries/downloads/observationFiles.ts';
import { indicatorCsv, indicatorJson, unitCsv, unitJson } from '../../src/queries/downloads/pageFiles.ts';
import { homePage } from '../../src/queries/homePage.ts';
import { publishedWards } from '../../src/queries/publishedUnits.ts';
import { sourceFigures } from '../../src/queries/sourceFigures.ts';
import { sourceList } from '../../src/queries/sourceList.ts';
import { targetOverview } from '../../src/queries/targetOverview.ts';
import { wardBrief } from '../../src/queries/wardBrief.ts';
import type { LedgerRow } from '../../src/queries/wardLedger.ts';
import { type WardGroup, type WardPage, wardPage } from '../../src/queries/wardPage.ts';

const [from = '', to = ''] = process.argv.slice(2);
const date = buildDate();
let drawn = 0;

function draw(pictures: readonly (string | null)[]): void {
  drawn += pictures.reduce((sum, picture) => sum + (picture?.length ?? 0), 0);
}

function drawLedger(rows: readonly LedgerRow[]): void {
  for (const { lines } of rows)
    for (const { figure, target, readings } of lines)
      draw([bullet(figure, target === null ? [] : [target], { readings: () => readings })]);
}

function drawGroup(group: WardGroup, { unit }: WardPage): void {
  const widths = group.isCrowded ? ([320] as const) : ([320, 640] as const);
  for (const width of widths) {
    for (const { kind, series, figures, readings } of group.pictures)
      draw([
        kind === 'histogram' ? windowHistogram(figures, width) : windowTimeline(series, width, { readings }),
      ]);
    if (group.parts.length > 0) draw([stackedParts(group.parts, width)]);
    for (const strip of group.positions) draw([unitStrip(strip, width, { own: unit.path })]);
  }
  drawLedger(group.measured);
}

function makeWard(dataset: Dataset, unit: Unit): void {
  const ward = wardPage(dataset, unit.path, date);
  for (const group of ward.groups) drawGroup(group, ward);
  drawLedger(ward.key);
  for (const { figure, target } of ward.targets) if (figure !== null) draw([bullet(figure, [target])]);
  if (ward.figures.length > 0) wardBrief(dataset, unit.path, date);
  draw([unitJson(dataset, unit, date), unitCsv(dataset, unit)]);
}

async function makeProvince(province: string): Promise<string> {
  const dataset = loadProvince(province);
  await provinceToFile(dataset, province);
  for (const unit of publishedWards(dataset)) if (unit.province === province) makeWard(dataset, unit);
  for (const use of sourceList(dataset)) sourceFigures(use);
  return overviewToText(dataset, province);
}

function makeNation(nation: Dataset): void {
  const { strips } = homePage(nation, date);
  for (const { together } of strips)
    if (together !== null) draw([unitStrip(together, 320), unitStrip(together, 640)]);
  targetOverview(nation, date, (a, b) => (a < b ? -1 : a > b ? 1 : 0));
  for (const indicator of nation.indicators.values())
    draw([indicatorJson(nation, indicator, date), indicatorCsv(nation, indicator)]);
}

const overviews: Overview[] = [];
for (const province of openData().provinces)
  overviews.push(JSON.parse(await makeProvince(province)) as Overview);
makeNation(overviewsToDataset(loadRegister(), overviews));
for (const file of filesBelow(from)) {
  mkdirSync(dirname(join(to, file)), { recursive: true });
  copyFileSync(join(from, file), join(to, file));
}
console.log(`${drawn} letters of pictures and files`);
