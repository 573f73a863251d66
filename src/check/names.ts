import { fileKinds } from '../dataset/schema.ts';
import type { Dataset } from '../dataset/types.ts';
import { type CodesByName, nameToKey } from '../dataset/workbook/codes.ts';
import { nameWithType } from '../format.ts';
import { choiceLabel } from '../wording/templates.ts';

type Named = readonly (readonly [name: string, code: string])[];

/**
 * What people write where a code should stand: the name of an indicator or service, a unit with its type, the number
 * of a document, a value of a closed list in words. A name that several have stands for none of them.
 */
export function datasetToCodes(dataset: Dataset): CodesByName {
  const indicators: Named = [...dataset.indicators.values()].map(({ id, name }) => [name, id]);
  const services: Named = [...dataset.services.values()].map(({ id, name }) => [name, id]);
  const units: Named = [...dataset.units.values()].map((unit) => [nameWithType(unit), unit.path]);
  const sources: Named = [...dataset.sources.values()].flatMap(({ id, number }) =>
    number === null ? [] : [[number, id] as const],
  );
  return new Map([
    ...choiceColumns(),
    ['indicator', uniqueNames([...indicators, ...services])],
    ['service', uniqueNames(services)],
    ['unit', uniqueNames(units)],
    ['source', uniqueNames(sources)],
  ]);
}

function choiceColumns(): readonly (readonly [string, ReadonlyMap<string, string>])[] {
  const columns = fileKinds.flatMap((kind) => kind.columns.filter(({ choices }) => choices.length > 0));
  return [...Map.groupBy(columns, ({ name }) => name)].map(([name, own]) => {
    const values = [...new Set(own.flatMap(({ choices }) => choices))];
    return [name, uniqueNames(values.map((value) => [choiceLabel(value), value]))];
  });
}

function uniqueNames(named: Named): ReadonlyMap<string, string> {
  const codes = Map.groupBy(named, ([name]) => nameToKey(name));
  return new Map(
    [...codes].flatMap(([key, own]) => {
      const [only, ...others] = new Set(own.map(([, code]) => code));
      return only === undefined || others.length > 0 ? [] : [[key, only] as const];
    }),
  );
}
