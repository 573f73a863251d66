import type { Dataset, Unit, Window } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { compareWindows } from './figures.ts';
import { recentByUnit } from './recent.ts';

/** What became of the files of a window; on time and late are parts of the resolved ones. */
export type PartKind = 'resolved' | 'pending' | 'on-time' | 'late';

export interface Part {
  readonly kind: PartKind;
  readonly count: number;
  /** The figure the count is read from. */
  readonly figure: Figure;
}

/** A whole and its parts as one report window gives them, whether or not they add up. */
export interface PartsOfWhole {
  readonly window: Window;
  readonly total: number;
  /** The figure the whole is read from. */
  readonly figure: Figure;
  readonly parts: readonly Part[];
  /** What the parts leave of the whole; negative where they are more than it, 0 where they add up. */
  readonly gap: number;
  /** Parts of the first part, where counts of the same files are given. */
  readonly within: readonly Part[];
}

type Term = 'numerator' | 'denominator' | 'value';

/** Of more windows the newest are shown: a bar more is a bar smaller. */
const MOST_BARS = 6;

/** Files received in each window as resolved and pending, oldest first; only windows that tell of all three. */
export function wardParts(dataset: Dataset, unit: Unit): readonly PartsOfWhole[] {
  const byWindow = Map.groupBy(
    recentByUnit(dataset).get(unit.path) ?? [],
    ({ window }) => `${window.from}/${window.to}`,
  );
  return [...byWindow.values()]
    .flatMap((figures) => figuresToParts(figures) ?? [])
    .sort((a, b) => compareWindows(a.window, b.window))
    .slice(-MOST_BARS);
}

function figuresToParts(figures: readonly Figure[]): PartsOfWhole | null {
  const received = onlyTerm(figures, 'ho-so-tiep-nhan', 'value');
  const resolved = onlyTerm(figures, 'ty-le-da-giai-quyet', 'numerator');
  const pending = onlyTerm(figures, 'ty-le-dang-giai-quyet', 'numerator');
  if (received === null || resolved === null || pending === null || received.count <= 0) return null;
  return {
    window: received.figure.window,
    total: received.count,
    figure: received.figure,
    parts: [
      { kind: 'resolved', ...resolved },
      { kind: 'pending', ...pending },
    ],
    gap: received.count - resolved.count - pending.count,
    within: timelyParts(figures, resolved.count),
  };
}

/** On time and late among the resolved, only where the documents agree and count the same files. */
function timelyParts(figures: readonly Figure[], resolved: number): readonly Part[] {
  const onTime = onlyTerm(figures, 'ty-le-dung-han', 'numerator');
  if (onTime === null || onTime.figure.markers.includes('m')) return [];
  const { count, figure } = onTime;
  if (figure.denominator !== resolved || count > resolved) return [];
  return [
    { kind: 'on-time', count, figure },
    { kind: 'late', count: resolved - count, figure },
  ];
}

/** The one count the documents give for a term; null where they give none, or more than one. */
function onlyTerm(
  figures: readonly Figure[],
  indicator: string,
  term: Term,
): { readonly count: number; readonly figure: Figure } | null {
  const told = figures.flatMap((figure) => {
    const count = figure.indicator.id === indicator ? figure[term] : null;
    return count === null ? [] : [{ count, figure }];
  });
  const [first] = told;
  return first !== undefined && told.every(({ count }) => count === first.count) ? first : null;
}
