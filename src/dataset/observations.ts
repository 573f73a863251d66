import { readRequiredId } from './cells.ts';
import { countFindings } from './checks/counts.ts';
import type { Finding } from './checks/finding.ts';
import { checkWitness } from './checks/witness.ts';
import { checkPresence, readClaim } from './claim.ts';
import { indicatorToNumberKind } from './indicators.ts';
import { readNumber } from './numbers.ts';
import type { Reference } from './reference.ts';
import { lookUp } from './register.ts';
import { isAccepted, type Row, rawCell, tellCell, tellRow } from './table.ts';
import type { Indicator, Observation } from './types.ts';

const NUMBERS = ['numerator', 'denominator', 'value'];

/** One figure of a report, null when something is wrong with its row; contradictions go to `findings`. */
export function readObservation(row: Row, reference: Reference, findings: Finding[]): Observation | null {
  const id = readRequiredId(row, 'indicator');
  const indicator = lookUp(row, 'indicator', id, reference.indicators, 'unknown-indicator');
  const looksLikeStock = rawCell(row, 'from') === '' && rawCell(row, 'period') === '';
  const claim = readClaim(row, indicator?.timing ?? (looksLikeStock ? 'stock' : 'flow'), reference);
  if (indicator === null || claim === null) return null;
  const numerator = readNumber(row, 'numerator', 'count');
  const denominator = readNumber(row, 'denominator', 'count');
  const value = readNumber(row, 'value', indicatorToNumberKind(indicator));
  const wanted = indicator.kind === 'rate' ? 'tử số và mẫu số, hoặc tỷ lệ ở cột value' : 'một số ở cột value';
  checkPresence(row, claim.marker, NUMBERS, wanted);
  checkShape(row, indicator);
  const numbers = [value, numerator, denominator].filter((number) => number !== null);
  checkWitness(row, claim.quote, claim.printed, claim.marker === 'n' ? [] : numbers);
  if (!isAccepted(row)) return null;
  const observation = { ...claim, indicator: id, numerator, denominator, value };
  if (numerator === null || denominator === null) return observation;
  if (denominator > 0 || numerator > 0) {
    const counts = { part: numerator, whole: denominator, partColumn: 'numerator' };
    findings.push(...countFindings(row, claim, id, counts));
  } else if (claim.marker !== 'n') {
    tellCell(row, 'denominator', 'zero-denominator', '0');
    return null;
  }
  return observation;
}

/** A rate has two counts or a value; everything else has a value. */
function checkShape(row: Row, indicator: Indicator): void {
  const [hasNumerator, hasDenominator, hasValue] = NUMBERS.map((name) => rawCell(row, name).trim() !== '');
  if (!hasNumerator && !hasDenominator) return;
  if (indicator.kind !== 'rate') {
    const name = hasNumerator ? 'numerator' : 'denominator';
    tellCell(row, name, 'counts-without-rate', rawCell(row, name));
  } else if (!hasNumerator || !hasDenominator) {
    tellCell(row, hasNumerator ? 'denominator' : 'numerator', 'half-counts', '');
  } else if (hasValue) {
    tellRow(row, 'value-and-counts', NUMBERS.map((name) => rawCell(row, name)).join(', '));
  }
}
