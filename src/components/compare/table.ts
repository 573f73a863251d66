import { element, type Markup } from './markup.ts';

/** A table of the same values as a picture: its first column names the rows. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Markup[])[],
): Markup {
  return element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...head.map((name) => element('th', { scope: 'col' }, name)))),
    element(
      'tbody',
      {},
      ...rows.map(([first = '', ...cells]) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, first),
          ...cells.map((cell) => element('td', {}, cell)),
        ),
      ),
    ),
  );
}

/** Beyond this a table is folded: the picture says it at a glance. */
const LONG_TABLE = 8;

/** A table in its fold, open while it is short. */
export function foldedTable(summary: string, folded: Markup, rows: number): Markup {
  const attributes: Readonly<Record<string, string>> = rows > LONG_TABLE ? {} : { open: 'open' };
  return element('details', attributes, element('summary', {}, summary), folded);
}
