import { placeToText } from '../order.ts';
import type { ProblemLog } from '../problemLog.ts';
import type { Identity, Observation } from '../types.ts';
import { type Finding, windowToRemarkPeriod } from './finding.ts';
import type { ClaimSeries } from './series.ts';

/** The terms of one unit: indicator → its figures. */
type Figures = ReadonlyMap<string, readonly Observation[]>;

interface Term {
  readonly value: number;
  readonly observation: Observation;
}

/** Every sum that does not hold within one unit and window where all its terms are reported. */
export function identityFindings(
  series: readonly ClaimSeries<Observation>[],
  identities: readonly Identity[],
  log: ProblemLog,
): readonly Finding[] {
  const byUnit = new Map<string, Map<string, readonly Observation[]>>();
  for (const { unit, subject, claims } of series) {
    const figures = byUnit.get(unit) ?? new Map();
    byUnit.set(unit, figures.set(subject, claims));
  }
  return [...byUnit.values()].flatMap((figures) =>
    identities.flatMap((identity) =>
      (figures.get(termToIndicator(identity.total)) ?? []).flatMap((observation) =>
        checkSum(identity, observation, figures, log),
      ),
    ),
  );
}

function termToIndicator(term: string): string {
  return term.split('.', 1)[0] ?? term;
}

function checkSum(
  identity: Identity,
  observation: Observation,
  figures: Figures,
  log: ProblemLog,
): readonly Finding[] {
  const total = termValue(identity.total, observation);
  const parts = identity.parts.map((part) => findTerm(part, observation, figures));
  const terms = parts.filter((part) => part !== null);
  if (total === null || terms.length < parts.length) return [];
  const sum = terms.reduce((before, term) => before + term.value, 0);
  // Parts may be decimals, whose binary sum is off by less than this.
  if (Math.abs(sum - total) <= 1e-9 * Math.max(1, Math.abs(total))) return [];
  return [brokenSum(identity, { value: total, observation }, terms, sum, log)];
}

/** The term in the same days as the total, whatever document it comes from. */
function findTerm(term: string, { window }: Observation, figures: Figures): Term | null {
  for (const observation of figures.get(termToIndicator(term)) ?? []) {
    const isSameDays = observation.window.from === window.from && observation.window.to === window.to;
    const value = isSameDays ? termValue(term, observation) : null;
    if (value !== null) return { value, observation };
  }
  return null;
}

/** `ty-le.numerator` → `numerator`, `ho-so` → `value`. */
function termToColumn(term: string): string {
  return term.split('.')[1] ?? 'value';
}

function termValue(term: string, observation: Observation): number | null {
  if (term.endsWith('.numerator')) return observation.numerator;
  if (term.endsWith('.denominator')) return observation.denominator;
  return observation.value;
}

function brokenSum(
  identity: Identity,
  total: Term,
  terms: readonly Term[],
  sum: number,
  log: ProblemLog,
): Finding {
  const { observation } = total;
  const all = [observation, ...terms.map((term) => term.observation)];
  const partsTotal = Number(sum.toPrecision(12));
  return {
    check: 'identity-broken',
    unit: observation.unit,
    indicator: identity.id,
    period: windowToRemarkPeriod(observation.window),
    printed: String(total.value),
    recomputed: String(partsTotal),
    quote: observation.quote === '' ? null : observation.quote,
    sources: [...new Set(all.map(({ source }) => source))],
    places: all.map(({ place }) => place),
    spot: log.sheets.spotAt(observation.place, termToColumn(identity.total)),
    found: String(total.value),
    details: {
      sentence: identity.sentence,
      sum: `${terms.map((term) => term.value).join(' + ')} = ${partsTotal}`,
      total: total.value,
      partsTotal,
      other: terms.map((term) => placeToText(term.observation.place)).join(', '),
    },
  };
}
