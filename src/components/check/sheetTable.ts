import type { SheetPage, SheetRow } from '../../check/messages.ts';
import { formatNumber } from '../../format.ts';
import { button, make } from './nodes.ts';

const ROWS_A_PAGE = 50;

/** Fetches a page of rows. */
export type LoadRows = (from: number, count: number) => Promise<SheetPage>;

export interface SheetTable {
  readonly element: HTMLElement;
  /** Turns to the page of a row and puts the focus on it. */
  readonly showRow: (row: number) => Promise<void>;
}

/** The sheet, one page of rows at a time however long it is, with what is wrong marked in it. */
export function sheetTable(name: string, id: string, load: LoadRows): SheetTable {
  const status = make('p', { role: 'status', class: 'soft small' });
  const table = make('table', { class: 'sheet' });
  const box = make(
    'section',
    { class: 'scroll sheet-box', tabindex: '0', 'aria-label': `Bảng của ${name}` },
    table,
  );
  let from = 0;
  let all = 0;
  const turn = async (to: number): Promise<void> => {
    const page = await load(Math.max(0, to), ROWS_A_PAGE);
    ({ from, all } = page);
    previous.disabled = from === 0;
    next.disabled = from + page.rows.length >= all;
    table.replaceChildren(...pageToNodes(page, id));
    const [first, last] = [page.rows[0]?.number ?? 0, page.rows.at(-1)?.number ?? 0];
    status.textContent = `Đang hiện hàng ${formatNumber(first)}–${formatNumber(last)}, tệp có ${formatNumber(all)} dòng số liệu.`;
  };
  const previous = button('← Hàng trước', () => void turn(from - ROWS_A_PAGE));
  const next = button('Hàng sau →', () => void turn(from + ROWS_A_PAGE));
  const pager = make('p', { class: 'check-pager' }, previous, ' ', next);
  void turn(0);
  return {
    element: make('div', {}, status, pager, box),
    showRow: async (row) => {
      await turn(Math.floor(row / ROWS_A_PAGE) * ROWS_A_PAGE);
      const shown = table.querySelector<HTMLElement>(`#${id}-${row}`);
      shown?.scrollIntoView({ block: 'center' });
      shown?.focus({ preventScroll: true });
    },
  };
}

function pageToNodes({ header, rows, from }: SheetPage, id: string): readonly HTMLElement[] {
  const width = Math.max(header?.cells.length ?? 0, ...rows.map(({ cells }) => cells.length));
  const body = rows.map((row, index) => rowToNode(row, `${id}-${from + index}`, width));
  const caption = make('caption', {}, 'Ô có vấn đề được đóng khung, có chữ nói vì sao ở trong ô.');
  if (header === null) return [caption, make('tbody', {}, ...body)];
  const headings = header.cells.map((cell, column) => cellNode('th', cell, header, column));
  const first = make('th', { scope: 'col' }, 'Hàng', ...saysOf(header, null));
  return [caption, make('thead', {}, make('tr', {}, first, ...headings)), make('tbody', {}, ...body)];
}

function rowToNode(row: SheetRow, id: string, width: number): HTMLTableRowElement {
  // A line that could not be cut into cells stands whole.
  const [only = ''] = row.cells;
  const whole = make('td', { colspan: String(width), class: 'whole' }, only);
  const isWhole = row.cells.length === 1 && width > 1;
  const cells = isWhole
    ? [whole]
    : Array.from({ length: width }, (_, column) => cellNode('td', row.cells[column] ?? '', row, column));
  const number = make('th', { scope: 'row' }, formatNumber(row.number), ...saysOf(row, null));
  return make('tr', { id, tabindex: '-1' }, number, ...cells);
}

function cellNode(tag: 'td' | 'th', text: string, row: SheetRow, column: number): HTMLTableCellElement {
  const says = saysOf(row, column);
  const worst = row.marks.find((mark) => mark.column === column)?.severity;
  const cell = make(tag, worst === undefined ? {} : { class: `marked ${worst}` }, text, ...says);
  if (tag === 'th') cell.scope = 'col';
  return cell;
}

const WORDS = { error: 'lỗi', warning: 'nên xem lại', notice: 'xin biết' } as const;

function saysOf(row: SheetRow, column: number | null): readonly HTMLElement[] {
  return row.marks
    .filter((mark) => mark.column === column)
    .map(({ severity, says }) => make('small', { class: `says ${severity}` }, `${WORDS[severity]}: ${says}`));
}
