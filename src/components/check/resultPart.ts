import type { Checked, CheckedFile } from '../../check/messages.ts';
import { formatNumber } from '../../format.ts';
import type { Ask } from './client.ts';
import { make } from './nodes.ts';
import { previewPart } from './previewPart.ts';
import { countText, problemLists } from './problemList.ts';
import { sheetTable } from './sheetTable.ts';

/** The whole answer: how many mistakes, then file by file what and where, then what the site would say. */
export function resultPart(checked: Checked, ask: Ask): HTMLElement {
  const elsewhere =
    checked.elsewhere.length === 0
      ? []
      : [make('h3', {}, 'Ở các tệp khác, do tệp này gây ra'), ...problemLists(checked.elsewhere, null)];
  return make(
    'section',
    { class: 'section', 'aria-labelledby': 'ket-qua-kiem-tra' },
    make('h2', { id: 'ket-qua-kiem-tra', tabindex: '-1' }, `${countText(checked)}.`),
    make('p', {}, verdictText(checked)),
    ...checked.files.map((file, index) => filePart(file, index, ask)),
    ...elsewhere,
    previewPart(checked, ask),
  );
}

function verdictText({ errors, warnings }: Checked): string {
  if (errors > 0) return 'Tệp chưa gửi được. Mỗi lỗi dưới đây nói chỗ nào, thấy gì, sửa thế nào.';
  return warnings > 0 ? 'Tệp gửi được. Những điều nên xem lại không chặn việc gửi.' : 'Tệp gửi được.';
}

function filePart(file: CheckedFile, index: number, ask: Ask): HTMLElement {
  const sheet = sheetTable(file.name, `bang-${index}`, (from, count) =>
    ask({ kind: 'rows', file: index, from, count }),
  );
  const show = (row: number): void => void sheet.showRow(row);
  const lists = problemLists(file.problems, show);
  return make(
    'section',
    { class: 'section', 'aria-labelledby': `tep-${index}` },
    make('h3', { id: `tep-${index}` }, file.name),
    make('p', { class: 'soft' }, `${file.title}. ${formatNumber(file.rows)} dòng.`),
    ...(lists.length === 0 ? [make('p', {}, 'Không thấy điều gì phải sửa trong tệp này.')] : lists),
    make('h4', {}, 'Tệp như trang đọc được'),
    sheet.element,
    make('h4', {}, 'Gửi lên kho số liệu'),
    ...sendingPart(file),
  );
}

/** Where the file goes, and the file as the house writes it. */
function sendingPart({ path, corrected, isCanonical }: CheckedFile): readonly HTMLElement[] {
  const where = make('p', {}, 'Chỗ của tệp trong kho: ', make('code', {}, path), '.');
  if (corrected === null) {
    const why =
      'Chưa có bản chuẩn để tải: viết lại lúc này sẽ làm mất ô hoặc dòng. Sửa các lỗi ở trên trước.';
    return [where, make('p', {}, why)];
  }
  if (isCanonical) return [where, make('p', {}, 'Tệp đã đúng dạng chuẩn từng ký tự: gửi nguyên tệp này.')];
  const name = path.slice(path.lastIndexOf('/') + 1);
  const href = URL.createObjectURL(new Blob([corrected], { type: 'text/csv;charset=utf-8' }));
  const link = make('a', { href, download: name }, `Tải ${name} dạng chuẩn`);
  const what =
    ' (UTF-8, dấu phẩy, ngày 2026-04-09, số 94.4). Ô nào chỉ có một cách đọc thì viết lại theo cách ấy; ô nào trang không chắc thì giữ nguyên.';
  return [where, make('p', {}, link, what)];
}
