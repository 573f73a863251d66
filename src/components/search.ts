/**
 * The search fields of a page. The names of the country are fetched when a field is first used; without this script
 * the form goes to the A–Z pages, and with it that page answers what was sent.
 */
import { foundStatus, resultsTitle, SEARCH_FAILED } from '../wording/search.ts';
import { loadPlaces } from './search/loadPlaces.ts';
import { findPlaces } from './search/matches.ts';
import { matchesToList } from './search/results.ts';
import { suggestPlaces } from './search/suggest.ts';

for (const search of document.querySelectorAll<HTMLElement>('.search')) {
  const input = search.querySelector('input');
  const address = search.dataset.index;
  if (input !== null && address !== undefined) suggestPlaces(search, input, address);
}

/** On the page of the list, a form that was sent is answered with everything it names. */
async function answerForm(results: HTMLElement, typed: string): Promise<void> {
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const title = document.createElement('h2');
  title.textContent = resultsTitle(typed);
  results.replaceChildren(title, status);
  results.hidden = false;
  const places = await loadPlaces(results.dataset.index ?? '').catch((): null => null);
  const found = places === null ? [] : findPlaces(places, typed);
  status.textContent = places === null ? SEARCH_FAILED : foundStatus(found.length, found.length);
  results.append(matchesToList(found));
}

const results = document.querySelector<HTMLElement>('[data-results]');
const asked = new URLSearchParams(location.search).get('q')?.trim() ?? '';
if (results !== null && asked !== '') void answerForm(results, asked);
