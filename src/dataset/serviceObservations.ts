import { readRequiredId, readText } from './cells.ts';
import { countFindings } from './checks/counts.ts';
import type { Finding } from './checks/finding.ts';
import { checkWitness } from './checks/witness.ts';
import { checkPresence, readClaim } from './claim.ts';
import { readNumber } from './numbers.ts';
import type { Reference } from './reference.ts';
import { lookUp } from './register.ts';
import { isAccepted, type Row } from './table.ts';
import type { ServiceObservation } from './types.ts';

/** One row of a report's table of services, null when something is wrong with it; contradictions go to `findings`. */
export function readServiceObservation(
  row: Row,
  reference: Reference,
  findings: Finding[],
): ServiceObservation | null {
  const service = readRequiredId(row, 'service');
  const known = lookUp(row, 'service', service, reference.services, 'unknown-service');
  const claim = readClaim(row, 'flow', reference);
  const total = readNumber(row, 'total', 'count');
  const online = readNumber(row, 'online', 'count');
  const obstacle = readText(row, 'obstacle');
  const remedy = readText(row, 'remedy');
  if (claim === null || known === null) return null;
  checkPresence(row, claim.marker, ['total', 'online'], 'tổng số hoặc số trực tuyến');
  const numbers = [total, online].filter((number) => number !== null);
  checkWitness(row, claim.quote, claim.printed, claim.marker === 'n' ? [] : numbers);
  if (!isAccepted(row)) return null;
  if (total !== null && online !== null && total + online > 0) {
    const counts = { part: online, whole: total, partColumn: 'online' };
    findings.push(...countFindings(row, claim, service, counts));
  }
  return { ...claim, service, total, online, obstacle, remedy };
}
