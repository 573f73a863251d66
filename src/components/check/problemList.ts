import type { Checked, ShownProblem } from '../../check/messages.ts';
import { formatNumber } from '../../format.ts';
import { button, make } from './nodes.ts';

const WORDS = { error: 'Lỗi', warning: 'Nên xem lại', notice: 'Đã đọc được, xin biết' } as const;

/** More items than this are drawn only when they are asked for. */
const SHOWN_AT_ONCE = 100;

/** `3 lỗi phải sửa, 5 điều nên xem lại`; what the page announces first. */
export function countText({ errors, warnings, notices }: Checked): string {
  const parts = [
    errors === 0 ? 'Không có lỗi' : `${formatNumber(errors)} lỗi phải sửa`,
    warnings === 0 ? '' : `${formatNumber(warnings)} điều nên xem lại`,
    notices === 0 ? '' : `${formatNumber(notices)} điều trang tự đọc được và báo lại`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** The problems, errors before warnings before notices; `onRow` shows the row of one. */
export function problemLists(
  problems: readonly (ShownProblem & { readonly path?: string })[],
  onRow: ((row: number) => void) | null,
): readonly HTMLElement[] {
  return (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const own = problems.filter((problem) => problem.severity === severity);
    if (own.length === 0) return [];
    const list = make('ol', { class: `problems ${severity}` });
    const more = button('', () => grow());
    const grow = (): void => {
      const from = list.childElementCount;
      list.append(...own.slice(from, from + SHOWN_AT_ONCE).map((problem) => problemItem(problem, onRow)));
      const left = own.length - list.childElementCount;
      more.hidden = left === 0;
      more.textContent = `Hiện thêm, còn ${formatNumber(left)}`;
    };
    grow();
    return [make('h4', {}, `${WORDS[severity]}: ${formatNumber(own.length)}`), list, more];
  });
}

function problemItem(
  { place, path, says, found, expected, fix, others, row }: ShownProblem & { readonly path?: string },
  onRow: ((row: number) => void) | null,
): HTMLLIElement {
  const where = path === undefined ? place.charAt(0).toUpperCase() + place.slice(1) : `${path}, ${place}`;
  const item = make(
    'li',
    {},
    make('strong', {}, `${where}: ${says}.`),
    found === '' ? null : make('span', {}, ' Thấy ', make('q', {}, found), '.'),
    ` Cần ${expected}. `,
    make('em', {}, fix),
    others === '' ? null : ` ${others}`,
  );
  if (row !== null && onRow !== null) {
    const show = button('Xem trong bảng', () => onRow(row));
    show.setAttribute('aria-label', `Xem trong bảng: ${place}`);
    show.className = 'check-show';
    item.append(' ', show);
  }
  return item;
}
