import type { Place } from './places.ts';
import { type Spelt, spellWords } from './spelling.ts';

/** A place that was meant, perhaps by a name it no longer has. */
export interface Match {
  readonly place: Place;
  readonly earlier: string | null;
}

/** How well a name answers what was typed, best first. */
const FIT = { same: 0, beginning: 1, inside: 2 } as const;
type Fit = (typeof FIT)[keyof typeof FIT];

/** Another type typed than it has, a name of other times, no diacritics: each weighs more than any fit. */
const OTHER_TYPE = 4;
const EARLIER = 8;
const BARE = 16;

/** Who types no diacritics at all leaves them out: then they only tell equals apart. */
const BARE_BY_HABIT = 0.5;

/** Whatever unit is meant, its type may have changed: the reader may know the old one. */
const TYPES = ['phường', 'xã', 'đặc khu', 'thị trấn', 'tỉnh', 'thành phố', 'tp'].map(spellWords);

/** Fewer letters name too many places. */
const FEWEST_LETTERS = 2;

/**
 * The places `typed` may mean: what agrees in its diacritics, where any are typed, before what agrees only without, then
 * whole names before beginnings and parts, provinces before units and places with figures before those without; else in the order of the
 * list. The type may be typed before the name and the province after it: `xã tân phú, đồng nai`.
 */
export function findPlaces(places: readonly Place[], typed: string): readonly Match[] {
  const asked = spellWords(typed);
  if (asked.bare.join('').length < FEWEST_LETTERS) return [];
  return places
    .flatMap((place, order) => {
      const found = bestName(place, asked);
      if (found === null) return [];
      const rank = found.rank * 4 + (place.province === null ? 0 : 2) + (place.hasFigures ? 0 : 1);
      const earlier = found.index === 0 ? null : (place.earlier[found.index - 1] ?? null);
      return [{ match: { place, earlier }, rank, order }];
    })
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ match }) => match);
}

/** Which of its names answers best, and how well; null where none does. */
function bestName(
  { names, kind, around }: Place,
  asked: Spelt,
): { readonly rank: number; readonly index: number } | null {
  const cost = asked.exact.join() === asked.bare.join() ? BARE_BY_HABIT : BARE;
  const found = names.flatMap((name, index) => {
    const bare = fitOf({ name: name.bare, kind: kind.bare, around: around.bare }, asked.bare, BARE_TYPES);
    if (bare === null) return [];
    const exact = fitOf(
      { name: name.exact, kind: kind.exact, around: around.exact },
      asked.exact,
      EXACT_TYPES,
    );
    return [
      { index, rank: Math.min(exact ?? Number.POSITIVE_INFINITY, bare + cost) + (index === 0 ? 0 : EARLIER) },
    ];
  });
  return found.sort((a, b) => a.rank - b.rank)[0] ?? null;
}

type Words = readonly string[];

const EXACT_TYPES = TYPES.map(({ exact }) => exact);
const BARE_TYPES = TYPES.map(({ bare }) => bare);

/** The best fit of the words asked for, without the type before them and the province after them where they are typed. */
function fitOf(
  { name, kind, around }: { readonly name: Words; readonly kind: Words; readonly around: Words },
  asked: Words,
  types: readonly Words[],
): number | null {
  const typed = types.filter((type) => asked.length > type.length && begins(asked, type));
  const starts = [{ at: 0, cost: 0 }].concat(
    typed.map((type) => ({ at: type.length, cost: type.join() === kind.join() ? 0 : OTHER_TYPE })),
  );
  const fits = starts.flatMap(({ at, cost }) => {
    const own = asked.slice(at);
    return own.flatMap((_, last) => {
      const rest = own.slice(last + 1);
      if (!begins(around, rest, true)) return [];
      const fit = nameFit(name, own.slice(0, last + 1), rest.length === 0);
      // What could be the whole name is that before it is a name and a province.
      return fit === null ? [] : [fit + cost + Math.min(rest.length, 1)];
    });
  });
  return fits.length === 0 ? null : Math.min(...fits);
}

/** Whether `words` are the first of `all`; with `isOpen` the last of them may be only begun. */
function begins(all: Words, words: Words, isOpen = false): boolean {
  return words.every((word, index) => {
    const own = all[index] ?? '';
    return isOpen && index === words.length - 1 ? own.startsWith(word) : own === word;
  });
}

/** Whole words one after the other; the last typed of all (`isOpen`) perhaps only begun. */
function nameFit(name: Words, asked: Words, isOpen: boolean): Fit | null {
  const at = name.findIndex((_, start) => begins(name.slice(start), asked, isOpen));
  if (at < 0) return null;
  if (at > 0) return FIT.inside;
  return asked.length === name.length && asked.at(-1) === name.at(-1) ? FIT.same : FIT.beginning;
}
