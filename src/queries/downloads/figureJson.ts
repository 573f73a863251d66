import type { Contradiction, Dataset, Indicator, Source, Target, Unit } from '../../dataset/types.ts';
import type { Figure, Interval } from '../figure.ts';
import { contradictionColumns } from './contradictions.ts';
import { type Cell, numberToText } from './csv.ts';
import { observationColumns } from './observations.ts';
import { type ServiceFigure, serviceColumns } from './services.ts';
import type { Column } from './table.ts';
import { targetColumns } from './targets.ts';

/** An object of plain JSON; keys stand in the order they were written. */
export type Json = Readonly<Record<string, unknown>>;

/** A row as JSON: the columns by name, numbers as the CSV writes them, missing as null. */
export function rowToJson<Row>(columns: readonly Column<Row>[], row: Row): Json {
  return Object.fromEntries(columns.map((column) => [column.name, cellToJson(column.cell(row))]));
}

/** A figure with the columns of `observations.csv` and what a line of CSV cannot hold. */
export function figureToJson(figure: Figure): Json {
  const { marker: _, ...columns } = rowToJson(observationColumns, figure);
  return {
    key: figure.key,
    ...columns,
    window_class: figure.window.class,
    days: figure.window.days,
    interval: intervalToJson(figure.interval),
    markers: figure.markers,
    contradictions: figure.contradictions.map((found) => found.id),
    note: figure.note,
  };
}

/** The documents of the figures by id, each told once. */
export function sourcesToJson(figures: readonly Figure[]): Json {
  return Object.fromEntries(figures.map(({ source }) => [source.id, sourceToJson(source)]));
}

/** An indicator as far as its figures need it; the rest stands in the `index.json` of its own page. */
export function indicatorToJson(indicator: Indicator): Json {
  const { id, name, kind, timing, unit, better, numerator, denominator, caution, label, max } = indicator;
  return { id, name, kind, timing, unit, better, numerator, denominator, caution, label, max };
}

export function serviceToJson(figure: ServiceFigure): Json {
  const { marker: _, ...columns } = rowToJson(serviceColumns, figure);
  return {
    ...columns,
    unit_name: figure.unit.name,
    service_name: figure.service.name,
    markers: figure.markers,
    contradictions: figure.contradictions.map((found) => found.id),
    source: sourceToJson(figure.source),
    note: figure.note,
  };
}

export function targetToJson(dataset: Dataset, target: Target): Json {
  const source = dataset.sources.get(target.source);
  return {
    ...rowToJson(targetColumns(dataset), target),
    source: source === undefined ? null : sourceToJson(source),
  };
}

export function contradictionToJson(dataset: Dataset, found: Contradiction): Json {
  const { source: _, ...columns } = rowToJson(contradictionColumns(dataset), found);
  return { ...columns, values: found.values, sources: found.sources };
}

/** A unit as pages name it; `type` and `name` are the latest. */
export function unitToJson(dataset: Dataset, unit: Unit): Json {
  const province = unit.province === null ? undefined : dataset.units.get(unit.province);
  return {
    path: unit.path,
    code: unit.code,
    name: unit.name,
    type: unit.type,
    province:
      province === undefined
        ? null
        : { path: province.path, code: province.code, name: province.name, type: province.type },
    valid_from: unit.validFrom,
    valid_to: unit.validTo,
    successors: unit.successors,
  };
}

/** The text of an `index.json`: the rows of a list one a line. */
export function jsonToText(json: Json): string {
  const members = Object.entries(json).map(
    ([name, value]) => ` ${JSON.stringify(name)}: ${valueToText(value)}`,
  );
  return `{\n${members.join(',\n')}\n}\n`;
}

function valueToText(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n ]`;
}

function sourceToJson({ id, unit, number, title, issuer, date, url }: Source): Json {
  return { id, unit, number, title, issuer, date, url };
}

function intervalToJson(interval: Interval | null): Json | null {
  return interval === null ? null : { low: rounded(interval.low), high: rounded(interval.high) };
}

function cellToJson(cell: Cell): Cell {
  return typeof cell === 'number' ? rounded(cell) : cell === '' ? null : cell;
}

function rounded(n: number): number {
  return Number(numberToText(n));
}
