import { fold } from '../../format.ts';
import { foundStatus, SEARCH_FAILED } from '../../wording/search.ts';
import { loadPlaces } from './loadPlaces.ts';
import { findPlaces, type Match } from './matches.ts';
import type { Place } from './places.ts';
import { matchesToList } from './results.ts';

const MOST_SHOWN = 12;

/** Suggestions under a field: a status that is read aloud, and links the arrow keys walk through. */
export function suggestPlaces(search: HTMLElement, input: HTMLInputElement, address: string): void {
  const box = document.createElement('div');
  box.className = 'search-found';
  // In place before it speaks: a status that comes with its words is not read by every screen reader.
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const list = document.createElement('div');
  box.append(status, list);
  search.append(box);

  const say = (words: string, found: readonly Match[]): void => {
    status.textContent = words;
    list.replaceChildren(...(found.length === 0 ? [] : [matchesToList(found)]));
  };
  const close = (): void => say('', []);
  const update = async (): Promise<void> => {
    const typed = input.value;
    if (fold(typed.trim()).length < 2) return close();
    const places = await loadPlaces(address).catch((): null => null);
    if (typed !== input.value) return;
    show(places, typed);
  };
  const show = (places: readonly Place[] | null, typed: string): void => {
    const found = places === null ? [] : findPlaces(places, typed);
    const shown = found.slice(0, MOST_SHOWN);
    say(places === null ? SEARCH_FAILED : foundStatus(found.length, shown.length), shown);
  };
  input.addEventListener('focus', () => void loadPlaces(address).catch(() => undefined));
  input.addEventListener('input', () => void update());
  search.addEventListener('keydown', (event) => walk(event, input, list, close));
  search.addEventListener('focusout', (event) => {
    if (!search.contains(event.relatedTarget as Node | null)) close();
  });
}

/** Down into the list and up again to the field; Escape closes it. */
function walk(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement, close: () => void): void {
  const links = [...list.querySelectorAll('a')];
  if (links.length === 0) return;
  if (event.key === 'Escape') {
    close();
    input.focus();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    (next < 0 ? input : (links[next] ?? links.at(-1)))?.focus();
  }
}
