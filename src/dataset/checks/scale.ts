import type { ProblemLog } from '../problemLog.ts';
import type { Indicator, Observation, Source, WindowClass } from '../types.ts';
import { windowToText } from '../window.ts';
import type { ClaimSeries } from './series.ts';

/** What a lost or an added separator multiplies or divides a number by. */
const SLIPS = [100, 1000];
/** A count as small as this may well grow a hundredfold. */
const FEW = 1000;

/**
 * Tells a figure about a hundred or a thousand times the one before it in its series, or so small a part of it: a
 * separator read the wrong way gives such a figure more often than a month does. `b` in the row says that it is known.
 */
export function checkScale({ claims }: ClaimSeries<Observation>, log: ProblemLog): void {
  const last = {
    value: new Map<WindowClass, Observation>(),
    denominator: new Map<WindowClass, Observation>(),
  };
  for (const claim of claims) {
    const size = sizeOf(claim);
    if (size === 0 || claim.window.class === 'other') continue;
    const field = claim.value === null ? 'denominator' : 'value';
    const before = last[field].get(claim.window.class);
    last[field].set(claim.window.class, claim);
    const times = before === undefined || claim.marker === 'b' ? null : slipBetween(size, sizeOf(before));
    if (before === undefined || times === null) continue;
    const spot = log.sheets.spotAt(claim.place, field);
    const details = { figure: size, before: sizeOf(before), other: windowToText(before.window), times };
    log.tell('scale-jump', spot, String(size), details);
  }
}

function sizeOf({ value, denominator }: Observation): number {
  return Math.abs(value ?? denominator ?? 0);
}

function slipBetween(a: number, b: number): number | null {
  const [small, large] = a < b ? [a, b] : [b, a];
  if (large < FEW && Number.isInteger(small)) return null;
  const times = large / small;
  return SLIPS.find((slip) => times > slip / 2 && times < slip * 2) ?? null;
}

/**
 * Tells a rate below 1% without a printed `%`, in a document whose other rates are larger. What a portal answers is
 * not typed by anybody, and always in percent.
 */
export function checkFractions(
  observations: readonly Observation[],
  indicators: ReadonlyMap<string, Indicator>,
  sources: ReadonlyMap<string, Source>,
  log: ProblemLog,
): void {
  const rates = observations.filter(
    ({ indicator, value, source }) =>
      value !== null && indicators.get(indicator)?.kind === 'rate' && sources.get(source)?.kind !== 'portal',
  );
  const large = new Set(rates.filter(({ value }) => (value ?? 0) > 1).map(({ source }) => source));
  for (const { value, printed, source, place } of rates) {
    if (value === null || value <= 0 || value >= 1 || !large.has(source)) continue;
    if (printed?.includes('%') !== true)
      log.tell('fraction-for-percent', log.sheets.spotAt(place, 'value'), String(value));
  }
}
