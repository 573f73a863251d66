import type { Dataset, Unit } from '../dataset/types.ts';
import { oncePerDataset } from './memo.ts';
import { compareUnits } from './order.ts';

/**
 * The units that have a page, in the order of `compareUnits`: every commune, present or former, of the provinces in scope, and any
 * unit elsewhere that a figure, service, target, task or document speaks of.
 */
export const publishedUnits = oncePerDataset((dataset): readonly Unit[] => {
  const paths = new Set(namedPaths(dataset));
  for (const unit of dataset.units.values()) {
    if (unit.province !== null && dataset.site.provinces.includes(unit.province)) paths.add(unit.path);
  }
  return [...paths].sort(compareUnits).flatMap((path) => dataset.units.get(path) ?? []);
});

/** The published units with an address of a ward: not the provinces. */
export function publishedWards(dataset: Dataset): readonly Unit[] {
  return publishedUnits(dataset).filter((unit) => unit.province !== null);
}

/** `{province: 'hai-phong', ward: 'hai-an'}`: the parts of the address of a ward's page. */
export function wardToParams(unit: Unit): { province: string; ward: string } {
  const [province = '', ward = ''] = unit.path.split('/');
  return { province, ward };
}

function namedPaths(dataset: Dataset): readonly string[] {
  return [
    ...dataset.observations,
    ...dataset.serviceObservations,
    ...dataset.targets,
    ...dataset.tasks,
    ...dataset.sources.values(),
  ].map((row) => row.unit);
}
