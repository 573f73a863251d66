import { formatBytes } from '../../format.ts';
import { actionItem, copyAndSay, saveFile } from '../actions.ts';

/** The figures as a file, and the address of what is shown to pass on. */
export function fileActions(csv: () => string): HTMLElement {
  const text = csv();
  const bytes = new TextEncoder().encode(text).length;
  const list = document.createElement('ul');
  list.className = 'links';
  const copy = actionItem('Chép liên kết', () => copyAndSay(copy, location.href));
  list.append(
    actionItem(`Tải CSV: các con số đang xem (${formatBytes(bytes)})`, () =>
      saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), 'so-sanh.csv'),
    ),
    copy,
  );
  return list;
}
