import { readChoice, readRequiredId, readRequiredText, readText, tellIfEmpty } from './cells.ts';
import { checkWitness } from './checks/witness.ts';
import { readCited } from './cited.ts';
import { indicatorToNumberKind } from './indicators.ts';
import { readNumber } from './numbers.ts';
import { readOwner } from './owner.ts';
import type { Reference } from './reference.ts';
import { lookUp } from './register.ts';
import { isAccepted, type Row, rowToPlace, tellCell } from './table.ts';
import { readDue } from './times.ts';
import type { Comparison, Target } from './types.ts';

/** One target, null when something is wrong with its row, which is told. */
export function readTarget(row: Row, reference: Reference): Target | null {
  const id = readRequiredId(row, 'indicator');
  const indicator = lookUp(row, 'indicator', id, reference.indicators, 'unknown-indicator');
  const unit = readOwner(row, reference.calendar.today, reference.units);
  const due = readDue(row, 'due');
  if (due === null) tellIfEmpty(row, 'due');
  else if (due.day === null) tellCell(row, 'due', 'invalid-date', due.printed);
  const comparison = readChoice<Comparison>(row, 'comparison');
  const value = indicator === null ? null : readNumber(row, 'value', indicatorToNumberKind(indicator));
  if (value === null) tellIfEmpty(row, 'value');
  const source = readCited(row, unit, reference);
  const scope = readText(row, 'scope') ?? '';
  const locator = readRequiredText(row, 'locator');
  const quote = readRequiredText(row, 'quote');
  if (value !== null) checkWitness(row, quote, null, [value]);
  const day = due?.day ?? null;
  if (unit === null || day === null || comparison === null || value === null || !isAccepted(row)) return null;
  return {
    unit: unit.path,
    indicator: id,
    due: day,
    comparison,
    value,
    scope,
    source,
    locator,
    quote,
    place: rowToPlace(row),
  };
}
