/**
 * Suggestions under the search field: the list of wards is fetched when a field is first used, and
 * matched without diacritics; what was typed with its diacritics comes first. Without this script
 * the form goes to the A–Z page.
 */
import { fold } from '../format.ts';

/** Name with its type, province, path of the address, whether there are figures. */
type Entry = readonly [name: string, province: string, path: string, hasFigures: 0 | 1];

const MOST_SHOWN = 12;
let index: Promise<readonly Entry[]> | undefined;

function loadIndex(address: string): Promise<readonly Entry[]> {
  index ??= fetch(address).then((answer) => (answer.ok ? (answer.json() as Promise<Entry[]>) : []));
  return index;
}

/** Entries holding `typed`: exact diacritics first, then beginnings of the name, else the order of the list. */
function matches(entries: readonly Entry[], typed: string): Entry[] {
  const exact = typed.trim().toLowerCase().normalize('NFC');
  const folded = fold(exact);
  const rank = ([name]: Entry): number => {
    const lower = name.toLowerCase();
    const bare = fold(lower).replace(/^(phuong|xa|dac khu) /, '');
    return (lower.includes(exact) ? 0 : 2) + (bare.startsWith(folded) ? 0 : 1);
  };
  return entries
    .filter(([name]) => fold(name).includes(folded))
    .map((entry, place) => ({ entry, place, rank: rank(entry) }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ entry }) => entry);
}

function show(box: HTMLElement, wards: string, found: readonly Entry[]): void {
  const status = document.createElement('p');
  status.className = 'search-status';
  status.setAttribute('role', 'status');
  status.textContent =
    found.length === 0 ? 'Không thấy phường, xã nào có tên này' : `${found.length} nơi có tên này`;
  const list = document.createElement('ul');
  for (const [name, province, path, hasFigures] of found.slice(0, MOST_SHOWN)) {
    const link = document.createElement('a');
    link.href = `${wards}${path}/`;
    link.textContent = name;
    const where = document.createElement('small');
    where.textContent = ` ${province}${hasFigures === 1 ? ' · có số liệu' : ''}`;
    link.append(where);
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  box.replaceChildren(status, list);
  box.hidden = false;
}

/** On the A–Z page, `?q=` keeps only the names that hold it, so that a form sent without suggestions is answered too. */
function filterLists(typed: string): void {
  const folded = fold(typed.trim());
  const items = [...document.querySelectorAll<HTMLElement>('.letters li')];
  if (folded === '' || items.length === 0) return;
  for (const item of items) item.hidden = !fold(item.textContent ?? '').includes(folded);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const shown = items.filter((item) => !item.hidden).length;
  status.textContent = `Đang hiện ${shown} trong ${items.length} phường, xã, đặc khu có “${typed.trim()}” trong tên.`;
  document.querySelector('.letters')?.closest('section')?.before(status);
}

const asked = new URLSearchParams(location.search).get('q') ?? '';
filterLists(asked);

for (const search of document.querySelectorAll<HTMLElement>('.search')) {
  const input = search.querySelector('input');
  const { index: indexAddress, wards } = search.dataset;
  if (input === null || indexAddress === undefined || wards === undefined) continue;
  const box = document.createElement('div');
  box.className = 'search-found';
  box.hidden = true;
  search.append(box);

  const update = async (): Promise<void> => {
    if (fold(input.value.trim()).length < 2) {
      box.hidden = true;
      return;
    }
    const entries = await loadIndex(indexAddress);
    show(box, wards, matches(entries, input.value));
  };
  input.addEventListener('focus', () => void loadIndex(indexAddress));
  input.addEventListener('input', () => void update());
  search.addEventListener('keydown', (event) => {
    const links = [...box.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'Escape') {
      box.hidden = true;
      input.focus();
    } else if (!box.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      (next < 0 ? input : (links[next] ?? links.at(-1)))?.focus();
    }
  });
  search.addEventListener('focusout', (event) => {
    if (!search.contains(event.relatedTarget as Node | null)) box.hidden = true;
  });
}
