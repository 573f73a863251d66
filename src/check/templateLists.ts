import type { Column, FileKind } from '../dataset/schema/column.ts';
import type { Dataset, Unit } from '../dataset/types.ts';
import { nameWithType } from '../format.ts';
import { choiceLabel, labelWithCode } from '../wording/templates.ts';

/** Values a cell of a template is chosen from, each with its code in brackets. */
export interface TemplateList {
  /** `indicator`, or for a closed list of the schema `sources.kind`. */
  readonly id: string;
  readonly title: string;
  readonly values: readonly string[];
}

/**
 * What the reports of a folder may name: indicators, services, the units below it, its documents. Without a folder
 * the communes of all provinces of the site, and no documents: a new report brings its own.
 */
export function datasetToLists(dataset: Dataset, folder: string | null): readonly TemplateList[] {
  const { indicators, services, sources, site } = dataset;
  const isBelow = ({ path, province, validTo }: Unit): boolean =>
    validTo === null &&
    province !== null &&
    (folder === null ? site.provinces.includes(province) : path.startsWith(`${folder}/`));
  const named = (rows: Iterable<{ readonly id: string; readonly name: string }>): readonly string[] =>
    [...rows].map(({ id, name }) => labelWithCode(name, id));
  const units = [...dataset.units.values()].filter(isBelow);
  const own = [...sources.values()].filter(({ unit }) => unit === folder);
  return [
    { id: 'indicator', title: 'Danh mục chỉ số', values: named(indicators.values()) },
    { id: 'service', title: 'Danh mục dịch vụ công', values: named(services.values()) },
    {
      id: 'unit',
      title: 'Danh mục đơn vị',
      values: units.map((unit) => labelWithCode(nameWithType(unit), unit.path)),
    },
    {
      id: 'source',
      title: 'Danh mục văn bản',
      values: own.map(({ id, number, title }) => labelWithCode(number ?? title, id)),
    },
  ].filter(({ values }) => values.length > 0);
}

/** The closed lists of the schema itself. */
export function kindToLists(kind: FileKind): readonly TemplateList[] {
  return kind.columns
    .filter(({ choices }) => choices.length > 0)
    .map((column) => ({
      id: listOf(kind, column),
      title: `Danh mục ${column.title.toLowerCase()} (${kind.title.toLowerCase()})`,
      values: column.choices.map((value) => labelWithCode(choiceLabel(value), value)),
    }));
}

/** Id of the list a column is chosen from, whether or not there is one. */
export function listOf(kind: FileKind, { name, choices }: Column): string {
  return choices.length > 0 ? `${kind.id}.${name}` : name;
}
