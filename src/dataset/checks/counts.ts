import type { Claim } from '../claim.ts';
import { cellSpot, type Row } from '../table.ts';
import { claimToFinding, type Finding } from './finding.ts';
import { isRounded, percentToNumber, printedPercents, recomputedPercent } from './rate.ts';

/** A part and its whole, and the column of the part. */
export interface Counts {
  readonly part: number;
  readonly whole: number;
  readonly partColumn: string;
}

/** What two counts of a row, and the percentage printed beside them, say against each other. */
export function countFindings(row: Row, claim: Claim, subject: string, counts: Counts): readonly Finding[] {
  const { part, whole, partColumn } = counts;
  const printed = claim.printed ?? '';
  const percents = printedPercents(printed);
  // "Gần 90%" allows any distance; there is no rounding to hold it to.
  const isHeld = whole > 0 && percents.length > 0 && claim.marker !== 'e';
  const isMismatch = isHeld && !percents.some((percent) => isRounded(percent, part, whole));
  if (part <= whole && !isMismatch) return [];
  const findings: Finding[] = [];
  const found = `${part}/${whole}`;
  const decimals = Math.max(0, ...percents.map((percent) => percent.decimals));
  const recomputed = whole === 0 ? '' : recomputedPercent(part, whole, decimals);
  if (part > whole) {
    const check = 'numerator-exceeds-denominator';
    const details = { counts: `${part} > ${whole}` };
    const spot = cellSpot(row, partColumn);
    findings.push(
      claimToFinding(claim, subject, { check, printed: found, recomputed, values: [], spot, found, details }),
    );
  }
  if (isMismatch) {
    const check = 'rate-mismatch';
    const details = { printed, counts: found, recomputed };
    const spot = cellSpot(row, 'printed');
    const values = [...percents.map(percentToNumber), (100 * part) / whole];
    findings.push(
      claimToFinding(claim, subject, { check, printed, recomputed, values, spot, found: printed, details }),
    );
  }
  return findings;
}
