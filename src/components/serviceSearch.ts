/**
 * Narrows the list of services while a name is typed, with its diacritics or without; what was typed stands in the
 * address, so that Back and a link sent to somebody show the same list. Without this script the whole list stands.
 */
import { fold } from '../format.ts';

const search = document.querySelector<HTMLElement>('.service-search');
const input = search?.querySelector('input');
const status = search?.querySelector('[role="status"]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-service]')];

function narrow(typed: string): void {
  const wanted = fold(typed.trim());
  for (const row of rows) row.hidden = !fold(row.dataset.service ?? '').includes(wanted);
  const shown = rows.filter((row) => !row.hidden).length;
  if (status) status.textContent = wanted === '' ? '' : `Đang hiện ${shown} trong ${rows.length} dịch vụ.`;
}

function remember(typed: string): void {
  const address = new URL(location.href);
  if (typed.trim() === '') address.searchParams.delete('q');
  else address.searchParams.set('q', typed.trim());
  history.replaceState(null, '', address);
}

if (search && input) {
  const field = input;
  search.hidden = false;
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  narrow(field.value);
  field.addEventListener('input', () => {
    narrow(field.value);
    remember(field.value);
  });
  search.addEventListener('submit', (event) => event.preventDefault());
}
