import { placeToText } from '../order.ts';
import type { ProblemLog } from '../problemLog.ts';
import type { Identity, IsoDate, Observation } from '../types.ts';
import { type Finding, windowToRemarkPeriod } from './finding.ts';
import type { ClaimSeries } from './series.ts';

/** The figures of one unit by indicator, oldest first. */
type Figures = ReadonlyMap<string, readonly Observation[]>;

/** What an identity names: `ty-le.numerator` is a count of a rate, `ho-so` a value. */
interface Name {
  readonly indicator: string;
  readonly column: 'numerator' | 'denominator' | 'value';
}

interface Sum {
  readonly identity: Identity;
  readonly total: Name;
  readonly parts: readonly Name[];
}

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
  const sums = identities.map((identity) => ({
    identity,
    total: termToName(identity.total),
    parts: identity.parts.map(termToName),
  }));
  const byUnit = new Map<string, Map<string, readonly Observation[]>>();
  for (const { unit, subject, claims } of series) {
    const figures = byUnit.get(unit) ?? new Map();
    byUnit.set(unit, figures.set(subject, claims));
  }
  return [...byUnit.values()].flatMap((figures) => sums.flatMap((sum) => checkSums(sum, figures, log)));
}

function termToName(term: string): Name {
  const [indicator = term, column] = term.split('.');
  return { indicator, column: column === 'numerator' || column === 'denominator' ? column : 'value' };
}

/** The windows of one unit in which a sum does not hold. */
function checkSums(sum: Sum, figures: Figures, log: ProblemLog): readonly Finding[] {
  const { total, parts } = sum;
  const findings: Finding[] = [];
  for (const observation of figures.get(total.indicator) ?? []) {
    const value = observation[total.column];
    const terms = value === null ? null : findTerms(parts, observation, figures);
    if (value === null || terms === null) continue;
    const partsTotal = terms.reduce((before, term) => before + term.value, 0);
    // Parts may be decimals, whose binary sum is off by less than this.
    if (Math.abs(partsTotal - value) <= 1e-9 * Math.max(1, Math.abs(value))) continue;
    findings.push(brokenSum(sum, { value, observation }, terms, partsTotal, log));
  }
  return findings;
}

/** The parts in the same days as the total, whatever document they come from; null when one is not reported. */
function findTerms(parts: readonly Name[], total: Observation, figures: Figures): readonly Term[] | null {
  const terms: Term[] = [];
  for (const part of parts) {
    const term = findTerm(part, total, figures.get(part.indicator) ?? []);
    if (term === null) return null;
    terms.push(term);
  }
  return terms;
}

function findTerm({ column }: Name, { window }: Observation, figures: readonly Observation[]): Term | null {
  for (let index = firstEndingOn(window.to, figures); index < figures.length; index += 1) {
    const observation = figures[index];
    if (observation === undefined || observation.window.to !== window.to) return null;
    const value = observation.window.from === window.from ? observation[column] : null;
    if (value !== null) return { value, observation };
  }
  return null;
}

/** Index of the first figure of a window that ends on a day or later, in a list with the oldest first. */
function firstEndingOn(day: IsoDate, figures: readonly Observation[]): number {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.window.to ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function brokenSum(
  { identity, total: name }: Sum,
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
    values: [],
    quote: observation.quote === '' ? null : observation.quote,
    sources: [...new Set(all.map(({ source }) => source))],
    places: all.map(({ place }) => place),
    spot: log.sheets.spotAt(observation.place, name.column),
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
