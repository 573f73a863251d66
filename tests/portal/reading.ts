import { nameToPeriod } from '../../src/dataset/period.ts';
import { importReports, type PortalImport } from '../../src/portal/importReports.ts';
import { answer } from './answers.ts';
import { committedData } from './committed.ts';

export const dataset = committedData();
export const progress = answer('2026-08', 'dvc-progress-tree');
export const payment = answer('2026-08', 'formality-online-payment-tree');
export const satisfaction = answer('2026-08', 'handling-satisfaction');

export interface Given {
  readonly texts: readonly string[];
  readonly captured?: string;
  readonly province?: string | null;
  /** The table of August as it is committed already. */
  readonly committed?: string | null;
}

/** What the importer makes of these answers about August 2026. */
export function read({
  texts,
  captured = '2026-09-26',
  province = null,
  committed = null,
}: Given): PortalImport {
  const period = nameToPeriod('2026-08');
  if (period === null) throw new Error('2026-08');
  const files = texts.map((text, index) => ({ name: `tep-${index + 1}.json`, text, sha256: 'abcdef0123' }));
  const known = (path: string): string | null => (path.endsWith('-2026-08.csv') ? committed : null);
  return importReports(files, { period, captured, province }, dataset, known);
}
