import type { Checked, Preview } from '../../check/messages.ts';
import { formatNumber } from '../../format.ts';
import { previewSentence } from '../../wording/preview.ts';
import type { Ask } from './client.ts';
import { make } from './nodes.ts';
import { picturesPart } from './picturesPart.ts';

/** What the site would say differently; asks to mend the errors first while there are any. */
export function previewPart({ preview, errors }: Checked, ask: Ask): HTMLElement {
  const heading = make('h3', {}, 'Trang sẽ đổi ra sao');
  if (preview === null) {
    const why = errors > 0 ? 'Sửa hết lỗi rồi kiểm tra lại để xem trước.' : 'Không xem trước được.';
    return make('section', { class: 'section' }, heading, make('p', {}, why));
  }
  const openings = preview.openings.map(openingNode);
  const others = preview.others.map((text) => make('li', {}, text));
  return make(
    'section',
    { class: 'section' },
    heading,
    make('p', {}, previewSentence({ ...preview, others: preview.others.length })),
    ...openings,
    preview.figures.length === 0 ? null : changeTable(preview),
    others.length === 0 ? null : make('ul', {}, ...others),
    isChange(preview) ? picturesPart(ask) : null,
  );
}

function isChange({ added, changed, removed, others }: Preview): boolean {
  return added + changed + removed + others.length > 0;
}

function openingNode({ unit, before, after }: Preview['openings'][number]): HTMLElement {
  const words = (spoken: typeof before): readonly (Node | string)[] =>
    spoken.map(({ text, strong }) => (strong ? make('strong', {}, text) : text));
  return make(
    'dl',
    { class: 'check-opening' },
    make('dt', {}, `Câu mở đầu trang ${unit}, trước`),
    make('dd', {}, ...words(before)),
    make('dt', {}, 'Sau'),
    make('dd', {}, ...words(after)),
  );
}

function changeTable({ figures, added, changed, removed }: Preview): HTMLElement {
  const rest = added + changed + removed - figures.length;
  const rows = figures.map(({ unit, indicator, window, before, after }) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, indicator),
      make('td', {}, `${unit}, ${window}`),
      make('td', {}, before ?? 'chưa có'),
      make('td', {}, after ?? 'không còn'),
    ),
  );
  const heads = ['Chỉ số', 'Nơi, kỳ', 'Trước', 'Sau'].map((name) => make('th', { scope: 'col' }, name));
  const caption =
    rest === 0 ? 'Số liệu thay đổi' : `Số liệu thay đổi; còn ${formatNumber(rest)} dòng nữa không hiện ở đây`;
  return make(
    'section',
    { class: 'scroll', tabindex: '0', 'aria-label': 'Số liệu thay đổi' },
    make(
      'table',
      {},
      make('caption', {}, caption),
      make('thead', {}, make('tr', {}, ...heads)),
      make('tbody', {}, ...rows),
    ),
  );
}
