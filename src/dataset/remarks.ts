import { readChoice, readId, readRequiredText, readText } from './cells.ts';
import { checkCited } from './cited.ts';
import { readOwner } from './owner.ts';
import { textToPeriod } from './period.ts';
import { checkSubject, type Reference } from './reference.ts';
import { isAccepted, type Row, rowToPlace } from './table.ts';
import type { Check, Remark } from './types.ts';

/** One acknowledgement or reading, null when something is wrong with its row, which is told. */
export function readRemark(row: Row, reference: Reference): Remark | null {
  const check = readChoice<Check>(row, 'check');
  const indicator = readId(row, 'indicator');
  if (indicator !== null) checkSubject(row, indicator, reference);
  const period = readText(row, 'period');
  const unit = readOwner(row, reference.calendar.today, reference.units);
  const source = readId(row, 'source');
  if (source !== null) checkCited(row, source, unit, reference);
  const comment = readRequiredText(row, 'comment');
  const quote = readText(row, 'quote');
  if (check === null || unit === null || !isAccepted(row)) return null;
  const named = period === null ? null : periodToName(period);
  return {
    unit: unit.path,
    check,
    indicator,
    period: named,
    comment,
    source,
    quote,
    place: rowToPlace(row),
  };
}

function periodToName(period: string): string {
  const reading = textToPeriod(period);
  return 'fault' in reading ? period : reading.period.name;
}
