import type { Dataset, Unit } from '../dataset/types.ts';
import { provinceEntry } from './nation.ts';
import { provinceRow } from './provinceRows.ts';
import type { UnitStrip } from './unitStrip.ts';

/** Rates in which a reader asks where the ward stands among the others, in the order of the page. */
const ASKED = [
  'cong-ty-le-tinh-dung-han',
  'cong-ty-le-thanh-toan-truc-tuyen',
  'cong-ty-le-ket-qua-dien-tu',
  'ty-le-ho-so-truc-tuyen',
  'ty-le-da-giai-quyet',
  'ty-le-dung-han',
  'ty-le-thanh-toan-truc-tuyen',
  'muc-do-hai-long',
  'ty-le-vneid',
  'ty-le-so-suc-khoe-dien-tu',
];

/** The strips of the communes of its province in which `unit` stands with a figure its documents do not contradict. */
export function wardPositions(dataset: Dataset, unit: Unit): readonly UnitStrip[] {
  if (unit.province === null) return [];
  const entry = provinceEntry(dataset, unit.province);
  return ASKED.flatMap((id): UnitStrip[] => {
    const indicator = dataset.indicators.get(id);
    const strip = indicator === undefined ? null : (provinceRow(dataset, entry, indicator)?.strip ?? null);
    const own = strip?.figures.find((figure) => figure.unit.path === unit.path);
    return strip === null || own === undefined || own.markers.includes('m') ? [] : [strip];
  });
}
