import { readChoice, readRequiredId, readRequiredText, readText } from './cells.ts';
import type { NumberKind } from './number.ts';
import { readNumber } from './numbers.ts';
import { lookUp, type Register } from './register.ts';
import { type Row, tellCell } from './table.ts';
import type { Group, Identity, Indicator, IndicatorKind } from './types.ts';

/** One group of indicators; the order of the file is the official one. */
export function readGroup(row: Row): Group {
  return {
    id: readRequiredId(row, 'id'),
    name: readRequiredText(row, 'name'),
    points: readNumber(row, 'points', 'decimal'),
    basis: readText(row, 'basis') ?? '',
    description: readText(row, 'description') ?? '',
  };
}

/** One indicator with its definition. */
export function readIndicator(row: Row, groups: Register<Group>): Indicator {
  const group = readRequiredId(row, 'group');
  lookUp(row, 'group', group, groups, 'unknown-group');
  return {
    id: readRequiredId(row, 'id'),
    group,
    name: readRequiredText(row, 'name'),
    kind: readChoice<IndicatorKind>(row, 'kind') ?? 'count',
    timing: readChoice<Indicator['timing']>(row, 'timing') ?? 'flow',
    unit: readRequiredText(row, 'unit'),
    better: readChoice<Indicator['better']>(row, 'better') ?? 'none',
    numerator: readText(row, 'numerator'),
    denominator: readText(row, 'denominator'),
    definition: readRequiredText(row, 'definition'),
    basis: readText(row, 'basis') ?? '',
    caution: readText(row, 'caution'),
    label: readText(row, 'label'),
    max: readNumber(row, 'max', 'decimal'),
  };
}

/** One sum that must hold; its terms must be indicators, or the counts of rates. */
export function readIdentity(row: Row, indicators: Register<Indicator>): Identity {
  return {
    id: readRequiredId(row, 'id'),
    total: readTerms(row, 'total', indicators)[0] ?? '',
    parts: readTerms(row, 'parts', indicators),
    sentence: readRequiredText(row, 'sentence'),
  };
}

function readTerms(row: Row, name: string, indicators: Register<Indicator>): readonly string[] {
  const terms = readRequiredText(row, name)
    .split(' + ')
    .map((term) => term.trim());
  for (const term of terms) {
    const [id = '', part] = term.split('.');
    const indicator = lookUp(row, name, id, indicators, 'unknown-term');
    if (indicator === null || part === undefined) continue;
    const isCount = part === 'numerator' || part === 'denominator';
    if (!isCount || indicator.kind !== 'rate') tellCell(row, name, 'unknown-term', term, { nearest: '' });
  }
  return terms;
}

/** How the `value` of an indicator is written: money in đồng and counted things are whole. */
export function indicatorToNumberKind({ kind, unit }: Indicator): NumberKind {
  if (kind === 'rate') return 'percent';
  return kind === 'count' || (kind === 'amount' && unit === 'đồng') ? 'count' : 'decimal';
}
