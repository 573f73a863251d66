import type { Dataset, Unit } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { figuresByUnit } from './figures.ts';
import { compareUnits } from './order.ts';

/** A figure that is new (`before` null), goes (`after` null) or says something else. */
export interface FigureChange {
  readonly unit: Unit;
  readonly before: Figure | null;
  readonly after: Figure | null;
}

/** Every figure that two states of the data tell differently, unit by unit in the order of the pages. */
export function figureChanges(before: Dataset, after: Dataset): readonly FigureChange[] {
  const [old, now] = [figuresByUnit(before), figuresByUnit(after)];
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort(compareUnits);
  return paths.flatMap((path) => unitChanges(old.get(path) ?? [], now.get(path) ?? []));
}

function unitChanges(before: readonly Figure[], after: readonly Figure[]): readonly FigureChange[] {
  const old = new Map(before.map((figure) => [figure.key, figure]));
  const now = new Set(after.map((figure) => figure.key));
  const met = after.flatMap((figure) => {
    const former = old.get(figure.key) ?? null;
    const isSame = former !== null && whatIsSaid(former) === whatIsSaid(figure);
    return isSame ? [] : [{ unit: figure.unit, before: former, after: figure }];
  });
  const gone = before.filter(({ key }) => !now.has(key));
  return [...met, ...gone.map((figure) => ({ unit: figure.unit, before: figure, after: null }))];
}

/** What a reader sees of a figure; a row that only moved to another line says the same. */
function whatIsSaid(figure: Figure): string {
  const { numerator, denominator, value, markers, printed, window, source, locator, quote, note } = figure;
  const said = [numerator, denominator, value, markers, printed, window.from, window.to];
  return JSON.stringify([...said, source.id, locator, quote, note]);
}
