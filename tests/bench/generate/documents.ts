import { type Cell, cellsToLine } from '../../../src/queries/downloads/csv.ts';
import { openChance } from './chance.ts';
import type { CalendarMonth } from './months.ts';
import type { Commune } from './scale.ts';

/** A file of the data folder as text. */
export interface MadeFile {
  readonly path: string;
  readonly text: string;
}

/** Who wrote every made-up document. */
export const ISSUER = 'Máy sinh số liệu để thử';

export const SOURCE_HEADER = 'id,number,title,issuer,date,from,to,kind,url,note';

/** One commune in so many has a plan with tasks, a table of services, and a figure that was changed. */
const RARE = 40;

export function isRare({ path }: Commune): boolean {
  return openChance(`${path} hiếm`)() < 1 / RARE;
}

/** A file of `reports/`, unless it would have no rows. */
export function table(path: string, header: string, rows: readonly (readonly Cell[])[]): readonly MadeFile[] {
  if (rows.length === 0) return [];
  return [{ path: `reports/${path}.csv`, text: `${header}\n${rows.map(cellsToLine).join('')}` }];
}

/** Id of the table of figures a province sent of a month. */
export function monthlySource(province: string, { period }: CalendarMonth): string {
  return `${province}-${period}-so-lieu-thu`;
}

/** Id of the plan of a province or commune for a year. */
export function planSource(path: string, year: string): string {
  return `${path.replace('/', '-')}-${year}-ke-hoach-thu`;
}
