import type { SearchIndex } from '../../queries/searchIndex.ts';
import { indexToPlaces, type Place } from './places.ts';

let places: Promise<readonly Place[]> | undefined;

/** Every place of the country, fetched once, when a field is first used; after a failure the next use tries again. */
export function loadPlaces(address: string): Promise<readonly Place[]> {
  places ??= fetchIndex(address)
    .then(indexToPlaces)
    .catch((reason: unknown) => {
      places = undefined;
      throw reason;
    });
  return places;
}

async function fetchIndex(address: string): Promise<SearchIndex> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as SearchIndex;
}
