import type { DrawnPicture, PicturePair, Pictures } from '../../check/messages.ts';
import { markupToNodes } from '../compare/markupToNodes.ts';
import type { Ask } from './client.ts';
import { make } from './nodes.ts';
import { today } from './today.ts';

/** A fold that draws, once it is opened, the pictures of the page as they are and as they would be. */
export function picturesPart(ask: Ask): HTMLElement {
  const status = make('p', { role: 'status', class: 'soft' });
  const list = make('div', { class: 'check-pictures' });
  const fold = make(
    'details',
    { class: 'check-fold' },
    make('summary', {}, 'Hình của trang, trước và sau'),
    status,
    list,
  );
  const draw = async (): Promise<void> => {
    if (!fold.open || list.childElementCount > 0) return;
    status.textContent = 'Đang vẽ…';
    try {
      const pictures = await ask({ kind: 'pictures', today: today() });
      list.replaceChildren(...pictures.pairs.map(pairNode));
      status.textContent = statusText(pictures);
    } catch (reason) {
      console.error(reason);
      status.textContent = 'Không tải được phần vẽ hình. Xem lại kết nối, rồi đóng và mở lại mục này.';
    }
  };
  fold.addEventListener('toggle', () => void draw());
  return fold;
}

function statusText({ pairs, isWhole }: Pictures): string {
  if (pairs.length === 0) return 'Không hình nào của trang đổi.';
  return isWhole ? `${pairs.length} hình đổi.` : `Đang hiện ${pairs.length} hình đổi đầu tiên; còn nữa.`;
}

function pairNode({ unit, name, before, after }: PicturePair): HTMLElement {
  return make(
    'section',
    { class: 'check-pair' },
    make('h4', {}, `${name}, ${unit}`),
    pictureNode('Trước', `${name}, ${unit}`, before),
    pictureNode('Sau', `${name}, ${unit}`, after),
  );
}

function pictureNode(when: string, what: string, picture: DrawnPicture | null): HTMLElement {
  if (picture === null)
    return make('p', { class: 'check-picture' }, make('strong', {}, `${when}: `), 'trang chưa có hình này.');
  const rows = picture.rows.map(([name, value]) =>
    make('tr', {}, make('th', { scope: 'row' }, name), make('td', {}, value)),
  );
  const caption = make('caption', {}, `${when}: ${what}`);
  return make(
    'figure',
    { class: 'check-picture', 'aria-label': `${when}: ${what}` },
    make('p', {}, make('strong', {}, `${when}: `), picture.headline),
    make('div', {}, ...markupToNodes([{ svg: picture.svg }])),
    make('p', { class: 'soft small' }, picture.description),
    make(
      'details',
      {},
      make('summary', {}, `Xem dạng bảng (${when.toLowerCase()})`),
      make('table', {}, caption, make('tbody', {}, ...rows)),
    ),
  );
}
