/** Files of figures as somebody might have typed them, made up at random for the tests alone. */
import fc from 'fast-check';
import type { DataFile } from '../../src/dataset/types.ts';
import { overlay, textFile } from './fixtures.ts';

const WARD = 'reports/hai-phong/hai-an';
const COLUMNS = [
  ...['indicator', 'period', 'from', 'to', 'numerator', 'denominator', 'value'],
  ...['printed', 'marker', 'source', 'locator', 'quote', 'note'],
] as const;

/** The cells of a row by their columns. */
export type Cells = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Words in which every sign of CSV, of Vietnamese and of spreadsheets occurs. */
const words = fc
  .array(
    fc.constantFrom(
      'hồ sơ',
      'đạt',
      'phường',
      'Ủy ban',
      'a,b',
      'x;y',
      'nói “có”',
      '"trích"',
      'một\nhai',
      '(m²)',
      '99,5%',
      '1.234',
      '≥',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

const count = fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 99_999 }), fc.nat({ max: 999_999_999 }));
/** Two decimals at most, as a document prints them: three could be thousands. */
const decimal = fc
  .tuple(fc.nat({ max: 9999 }), fc.nat({ max: 98 }))
  .map(([whole, part]) => `${whole}.${part + 1}`);

/** What is claimed: a count, a score, or a rate by its counts or by itself. */
const claim = fc.oneof(
  count.map((value) => ({ indicator: 'ho-so-tiep-nhan', value: String(value) })),
  decimal.map((value) => ({ indicator: 'muc-do-hai-long', value })),
  fc.nat({ max: 9999 }).map((value) => ({ indicator: 'ty-le-da-giai-quyet', value: `${(value + 1) / 100}` })),
  fc.tuple(count, count).map(([a, b]) => ({
    ...{ indicator: 'ty-le-ho-so-truc-tuyen', numerator: String(Math.min(a, b)) },
    denominator: String(Math.max(a, b) + 1),
  })),
);

const EMPTY = Object.fromEntries(COLUMNS.map((name) => [name, ''])) as Cells;

/** Rows of one ward, one for each indicator and month at most, in the order of the house. */
export const rows: fc.Arbitrary<readonly Cells[]> = fc
  .uniqueArray(fc.record({ claim, month: fc.integer({ min: 1, max: 10 }), note: fc.option(words) }), {
    minLength: 1,
    maxLength: 12,
    selector: ({ claim: { indicator }, month }) => `${indicator} ${month}`,
  })
  .map((all) =>
    all.map(({ claim: said, month, note }) => {
      const cells: Cells = { ...EMPTY, ...said };
      const figures = [cells.numerator, cells.denominator, cells.value].filter((cell) => cell !== '');
      return {
        ...cells,
        period: `2026-${String(month).padStart(2, '0')}`,
        ...{
          source: 'hai-an-2026-05',
          locator: 'mục I',
          quote: `in ${figures.join(' trên ')}`,
          note: note ?? '',
        },
      };
    }),
  );

/** The file of the rows: columns in the order given, one delimiter, one line end. */
export function rowsToFile(
  all: readonly Cells[],
  columns: readonly (keyof Cells)[] = COLUMNS,
  delimiter = ',',
  end = '\n',
): string {
  const quoted = (cell: string): string =>
    /[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = [columns, ...all.map((cells) => columns.map((name) => cells[name]))];
  return lines.map((cells) => cells.map(quoted).join(delimiter) + end).join('');
}

export const columnOrders = fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length });

/** The clean folder with the given file for all that its wards report, and no sum that must hold. */
export function folderWith(bytes: Uint8Array | string): readonly DataFile[] {
  const path = `${WARD}/observations.csv`;
  const file = typeof bytes === 'string' ? textFile(path, bytes) : { path, bytes };
  const removed = [`${WARD}/remarks.csv`, 'identities.csv', 'revisions.csv'];
  return overlay([...removed.map((name) => textFile(`${name}.removed`, '')), file]);
}
