import type { Dataset } from '../../dataset/types.ts';
import { contradictionsTable } from './contradictions.ts';
import { indicatorsTable } from './indicators.ts';
import { revisionsTable } from './revisions.ts';
import { servicesTable } from './services.ts';
import { sourcesTable } from './sources.ts';
import type { Table } from './table.ts';
import { targetsTable } from './targets.ts';
import { tasksTable } from './tasks.ts';
import { unitsTable } from './units.ts';

/** Every table the site publishes beside the figures themselves, in the order `/du-lieu/` lists them. */
export function downloadTables(dataset: Dataset): readonly Table[] {
  return [
    servicesTable(dataset),
    targetsTable(dataset),
    tasksTable(dataset),
    sourcesTable(dataset),
    unitsTable(dataset),
    indicatorsTable(dataset),
    contradictionsTable(dataset),
    revisionsTable(dataset),
  ];
}
