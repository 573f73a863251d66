import type { Dataset, Unit } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { compareWindows, figuresByUnit } from './figures.ts';

/** What a ward tells itself, and what the national portal counts under nearly the same name. */
const PAIRS: readonly (readonly [own: string, portal: string])[] = [
  ['ho-so-tiep-nhan', 'cong-ho-so-tiep-nhan'],
  ['ty-le-ho-so-truc-tuyen', 'cong-ty-le-nop-truc-tuyen'],
  ['ty-le-dung-han', 'cong-ty-le-tinh-dung-han'],
  ['ty-le-thanh-toan-truc-tuyen', 'cong-ty-le-thanh-toan-truc-tuyen'],
  ['ty-le-so-hoa-ket-qua', 'cong-ty-le-ket-qua-dien-tu'],
  ['muc-do-hai-long', 'cong-ty-le-khong-bi-tru-hai-long'],
];

/** A ward's own figure beside the portal's of the same period; neither is corrected by the other. */
export interface PortalPair {
  readonly own: Figure;
  readonly portal: Figure;
  /** Own − portal: points of a rate, the unit of a count; null where one has no value. */
  readonly gap: number | null;
  /** Whether both cover the very same days: a report may close its month early. */
  readonly isSameDays: boolean;
}

/** Every figure that `unit` and the portal both give of one period, newest first within each pair of indicators. */
export function portalPairs(dataset: Dataset, unit: Unit): readonly PortalPair[] {
  const figures = figuresByUnit(dataset).get(unit.path) ?? [];
  return PAIRS.flatMap(([ownId, portalId]) => {
    const portal = figures.filter(({ indicator }) => indicator.id === portalId);
    return figures
      .filter(({ indicator }) => indicator.id === ownId)
      .flatMap((own) => portal.filter((other) => isSamePeriod(own, other)).map((other) => toPair(own, other)))
      .sort((a, b) => compareWindows(b.own.window, a.own.window));
  });
}

/** Of one class, and of one name or the same days; a stock has no period to share. */
function isSamePeriod({ window: a }: Figure, { window: b }: Figure): boolean {
  if (a.class !== b.class || a.from === null) return false;
  return (a.period !== null && a.period === b.period) || (a.from === b.from && a.to === b.to);
}

function toPair(own: Figure, portal: Figure): PortalPair {
  return {
    own,
    portal,
    gap: own.value === null || portal.value === null ? null : own.value - portal.value,
    isSameDays: own.window.from === portal.window.from && own.window.to === portal.window.to,
  };
}
