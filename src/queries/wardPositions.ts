import type { Dataset, Unit } from '../dataset/types.ts';
import { indicatorFigures } from './indicatorUnits.ts';
import { oncePerDataset } from './memo.ts';
import { compareText } from './order.ts';
import { sharedWindow } from './sharedWindow.ts';
import { type UnitStrip, unitStrip } from './unitStrip.ts';

/** Rates in which a reader asks where the ward stands among the others, in the order of the page. */
const ASKED = [
  'ty-le-ho-so-truc-tuyen',
  'ty-le-da-giai-quyet',
  'ty-le-dung-han',
  'ty-le-thanh-toan-truc-tuyen',
  'muc-do-hai-long',
  'ty-le-vneid',
  'ty-le-so-suc-khoe-dien-tu',
];

const strips = oncePerDataset((dataset) =>
  ASKED.flatMap((id): UnitStrip[] => {
    const indicator = dataset.indicators.get(id);
    if (indicator === undefined) return [];
    const shared = sharedWindow(indicatorFigures(dataset, indicator, compareText));
    const strip = shared === null ? null : unitStrip(shared);
    return strip === null ? [] : [strip];
  }),
);

/** The strips of all communes in which `unit` stands with a figure its documents do not contradict. */
export function wardPositions(dataset: Dataset, unit: Unit): readonly UnitStrip[] {
  return strips(dataset).filter(({ figures }) =>
    figures.some((figure) => figure.unit.path === unit.path && !figure.markers.includes('m')),
  );
}
