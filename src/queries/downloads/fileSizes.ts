import type { Dataset, Indicator, Unit } from '../../dataset/types.ts';
import { oncePerDataset } from '../memo.ts';
import { indicatorCsv, unitCsv } from './pageFiles.ts';
import { provinceIndicatorCsv } from './provinceFiles.ts';
import { servicesTable } from './services.ts';
import { sourcesTable } from './sources.ts';
import type { Table } from './table.ts';
import { tasksTable } from './tasks.ts';

const encoder = new TextEncoder();

const bytesOf = (text: string): number => encoder.encode(text).length;

const tableBytes = ({ header, lines }: Table): number =>
  lines.reduce((sum, { text }) => sum + bytesOf(text), bytesOf(header));

const indicatorSizes = oncePerDataset(() => new Map<string, number>());

/** Bytes of `so-lieu.csv` beside the page of `unit`. */
export function unitCsvBytes(dataset: Dataset, unit: Unit): number {
  return bytesOf(unitCsv(dataset, unit));
}

/** Bytes of `so-lieu.csv` beside the page of `indicator`; reckoned once, for many pages name it. */
export function indicatorCsvBytes(dataset: Dataset, indicator: Indicator): number {
  const known = indicatorSizes(dataset).get(indicator.id);
  if (known !== undefined) return known;
  const bytes = bytesOf(indicatorCsv(dataset, indicator));
  indicatorSizes(dataset).set(indicator.id, bytes);
  return bytes;
}

/** Bytes of `so-lieu.csv` beside the page of `indicator` in `province`. */
export function provinceIndicatorCsvBytes(dataset: Dataset, province: Unit, indicator: Indicator): number {
  return bytesOf(provinceIndicatorCsv(dataset, province, indicator));
}

/** Bytes of all of `services.csv`, were it never split; many pages name it. */
export const servicesCsvBytes = oncePerDataset((dataset) => tableBytes(servicesTable(dataset)));

/** Bytes of all of `sources.csv`, were it never split. */
export function sourcesCsvBytes(dataset: Dataset): number {
  return tableBytes(sourcesTable(dataset));
}

/** Bytes of all of `tasks.csv`, were it never split. */
export function tasksCsvBytes(dataset: Dataset): number {
  return tableBytes(tasksTable(dataset));
}
