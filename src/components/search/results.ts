import { listAddress, wardAddress } from '../../address.ts';
import { nameWithType } from '../../format.ts';
import { earlierNameNote, foundNote } from '../../wording/search.ts';
import type { Match } from './matches.ts';

/** The places found as a list of links: name, province, what is to be read there. */
export function matchesToList(matches: readonly Match[]): HTMLUListElement {
  const list = document.createElement('ul');
  list.append(...matches.map(matchToItem));
  return list;
}

function matchToItem({ place, earlier }: Match): HTMLLIElement {
  const { province, hasPage } = place;
  const link = document.createElement('a');
  link.href = hasPage ? wardAddress(place) : listAddress(place);
  link.textContent = nameWithType(place);
  const where = document.createElement('small');
  const notes = [
    ...(province === null ? [] : [nameWithType(province)]),
    ...(earlier === null ? [] : [earlierNameNote(earlier)]),
    foundNote(place),
  ];
  where.textContent = ` ${notes.join(' · ')}`;
  link.append(where);
  const item = document.createElement('li');
  item.append(link);
  return item;
}
