import { METHOD } from '../../address.ts';
import { usedMarkers } from '../../wording/markers.ts';
import { element, link, type Markup } from './markup.ts';

/** The key of the letters in brackets that stand in `text`; nothing where none does. */
export function markerKey(text: string): readonly Markup[] {
  const used = usedMarkers(text);
  if (used.length === 0) return [];
  return [
    element(
      'section',
      { class: 'marker-key', 'aria-labelledby': 'ky-hieu-o-day' },
      element('h2', { id: 'ky-hieu-o-day' }, 'Ký hiệu trên trang này'),
      element(
        'dl',
        {},
        ...used.map(({ marker, name, meaning }) =>
          element('div', {}, element('dt', {}, `[${marker}] ${name}`), element('dd', {}, meaning)),
        ),
      ),
      element('p', {}, link(`${METHOD}#ky-hieu`, 'Mọi ký hiệu của trang')),
    ),
  ];
}
