import { nameToSlug } from '../dataset/fold.ts';
import type { FileKind } from '../dataset/schema/column.ts';
import { fileKinds } from '../dataset/schema.ts';
import type { Dataset } from '../dataset/types.ts';
import { sheetsToWorkbook } from '../dataset/workbook/writeWorkbook.ts';
import { oncePerDataset } from '../queries/memo.ts';
import { SHEET_NAMES } from '../wording/templates.ts';
import { datasetToLists, kindToLists } from './templateLists.ts';
import { helpSheet, kindToSheet, listSheet } from './templateSheets.ts';

/** A workbook to be filled: its file name, what it is for, and the kinds of its sheets. */
export interface Template {
  /** `mau-so-lieu.xlsx` */
  readonly name: string;
  readonly title: string;
  readonly kinds: readonly FileKind[];
}

const FILLED = ['sources', 'observations', 'serviceObservations', 'targets', 'tasks', 'remarks', 'revisions'];
const OF_A_REPORT = ['sources', 'observations', 'serviceObservations', 'remarks'];

/** A whole report in one workbook, then a workbook for each kind of file an editor fills. */
export const templates: readonly Template[] = [
  {
    name: 'mau-bao-cao.xlsx',
    title: 'Cả một báo cáo trong một tệp: văn bản, số liệu, dịch vụ công, mâu thuẫn',
    kinds: idsToKinds(OF_A_REPORT),
  },
  ...idsToKinds(FILLED).map((kind) => ({
    name: `mau-${nameToSlug(SHEET_NAMES[kind.id] ?? kind.stem)}.xlsx`,
    title: kind.title,
    kinds: [kind],
  })),
];

function idsToKinds(ids: readonly string[]): readonly FileKind[] {
  return ids.flatMap((id) => fileKinds.find((kind) => kind.id === id) ?? []);
}

/**
 * The workbook of a template for the reports of a folder, or with null for those of any place: sheets to fill, a
 * sheet of help, and the lists its cells choose from. The same data give the same bytes.
 */
export function templateToWorkbook(
  { kinds }: Template,
  dataset: Dataset,
  folder: string | null,
): Uint8Array<ArrayBuffer> {
  const wanted = new Set(kinds.flatMap(({ columns }) => columns.map(({ name }) => name)));
  const lists = [
    ...datasetToLists(dataset, folder).filter(({ id }) => wanted.has(id)),
    ...kinds.flatMap(kindToLists),
  ];
  return sheetsToWorkbook([
    ...kinds.map((kind) => kindToSheet(kind, kinds, lists)),
    helpSheet(kinds),
    listSheet(lists),
  ]);
}

/** Every template as the site offers it. */
export const siteTemplates = oncePerDataset((dataset) =>
  templates.map(({ name, title, ...rest }) => ({
    name,
    title,
    bytes: templateToWorkbook({ name, title, ...rest }, dataset, null),
  })),
);
