import type { Finding } from './checks/finding.ts';
import { type Comparing, checkNeighbours } from './checks/neighbours.ts';
import { isRounded, printedPercents } from './checks/rate.ts';
import { type ClaimSeries, claimsToSeries } from './checks/series.ts';
import type { ProblemLog } from './problemLog.ts';
import type { Observation, ServiceObservation } from './types.ts';

const observationsCompared: Comparing<Observation> = {
  figureOf: observationToText,
  numberOf: observationToNumber,
  fieldOf: ({ numerator, value }) => (numerator !== null ? 'numerator' : value !== null ? 'value' : 'marker'),
  isEcho: isRateOf,
};

const servicesCompared: Comparing<ServiceObservation> = {
  figureOf: serviceObservationToText,
  numberOf: () => null,
  fieldOf: ({ total, online }) => (total !== null ? 'total' : online !== null ? 'online' : 'marker'),
  isEcho: () => false,
};

/** The observations by unit and indicator, oldest first, each figure once; contradictions go to `findings`. */
export function observationsToSeries(
  observations: readonly Observation[],
  log: ProblemLog,
  findings: Finding[],
): readonly ClaimSeries<Observation>[] {
  const series = claimsToSeries(
    observations,
    ({ indicator }) => indicator,
    ({ numerator }) => numerator !== null,
  );
  return series.map((one) => ({ ...one, claims: checkNeighbours(one, observationsCompared, log, findings) }));
}

/** The rows about services by unit and service, oldest first, each figure once; contradictions go to `findings`. */
export function serviceObservationsToSeries(
  observations: readonly ServiceObservation[],
  log: ProblemLog,
  findings: Finding[],
): readonly ClaimSeries<ServiceObservation>[] {
  const series = claimsToSeries(
    observations,
    ({ service }) => service,
    ({ total }) => total !== null,
  );
  return series.map((one) => ({ ...one, claims: checkNeighbours(one, servicesCompared, log, findings) }));
}

/** `38/47`, `94.4`, or the marker where there is no number. */
function observationToText({ numerator, denominator, value, marker }: Observation): string {
  if (numerator !== null && denominator !== null) return `${numerator}/${denominator}`;
  return value === null ? (marker ?? '') : String(value);
}

/** A rate in percent where there are counts, else the value. */
function observationToNumber({ numerator, denominator, value }: Observation): number | null {
  if (numerator === null || denominator === null) return value;
  return denominator === 0 ? null : (100 * numerator) / denominator;
}

/** Whether a value without counts is what the counts of the other give, as far as it is printed. */
function isRateOf(counted: Observation, valued: Observation): boolean {
  const { numerator, denominator } = counted;
  if (numerator === null || denominator === null || denominator === 0 || valued.value === null) return false;
  return printedPercents(String(valued.value)).some((percent) => isRounded(percent, numerator, denominator));
}

function serviceObservationToText({ total, online, marker, printed }: ServiceObservation): string {
  if (total === null && online === null) return printed ?? marker ?? '';
  return `${online ?? '?'}/${total ?? '?'}`;
}
