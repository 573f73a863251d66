import { formatNumber } from '../../../src/format.ts';
import { type Chance, openChance } from './chance.ts';
import { type Made, makeMonth, RECIPES } from './figures.ts';
import type { CalendarMonth } from './months.ts';
import type { Commune, Scale } from './scale.ts';

/** What every made-up document, quote and reason says of itself. */
export const GENERATED = 'Sinh ra để thử';

/** One figure of one month as a row of observations.csv. */
export interface MadeRow {
  readonly indicator: string;
  readonly month: CalendarMonth;
  readonly isStock: boolean;
  /** Null where only a marker stands. */
  readonly made: Made | null;
  readonly printed: string;
  readonly marker: string;
}

/** Every figure of a commune, month by month: a few are missing, blank, provisional, or printed wrong. */
export function rowsOf(
  { path }: Commune,
  scale: Scale,
  months: readonly CalendarMonth[],
): readonly MadeRow[] {
  const chance = openChance(path);
  const skill = 0.35 + 0.6 * chance();
  const people = Math.round(400 + 40_000 * chance() ** 2);
  const recipes = RECIPES.slice(0, scale.indicators);
  return months.flatMap((month) => {
    const facts = makeMonth(chance, skill, people);
    return recipes.flatMap(({ indicator, timing, make }) => {
      const row = madeToRow(indicator, month, timing === 'stock', make(facts), chance);
      return row === null ? [] : [row];
    });
  });
}

const MISSING = 1 / 150;
const BLANK = 1 / 200;
const PROVISIONAL = 1 / 300;
const PRINTED_WRONG = 1 / 1500;

function madeToRow(
  indicator: string,
  month: CalendarMonth,
  isStock: boolean,
  made: Made,
  chance: Chance,
): MadeRow | null {
  const luck = chance();
  const row = { indicator, month, isStock };
  if (luck < MISSING) return null;
  if (luck < MISSING + BLANK)
    return { ...row, made: null, printed: '', marker: luck < MISSING + BLANK / 2 ? 'x' : 'v' };
  const isWrong = luck > 1 - PRINTED_WRONG && isContradictory(made);
  const marker = luck > 1 - PRINTED_WRONG - PROVISIONAL && !isWrong ? 'p' : '';
  return { ...row, made, printed: isWrong ? '99,9%' : printedOf(made), marker };
}

/** Whether the document prints what its own counts do not give. */
export function isPrintedWrong({ made, printed }: MadeRow): boolean {
  return printed === '99,9%' && made !== null && isContradictory(made);
}

function isContradictory(made: Made): boolean {
  return 'numerator' in made && made.numerator / made.denominator < 0.99;
}

/** `78,5%` or `1.034`, as a report prints it. */
function printedOf(made: Made): string {
  if ('value' in made) return formatNumber(made.value);
  return `${((100 * made.numerator) / made.denominator).toFixed(1).replace('.', ',')}%`;
}

/** The words of the document around a figure; they say what they are. */
export function quoteOf({ made, printed }: MadeRow): string {
  if (made === null) return '';
  const counts =
    'numerator' in made ? `${formatNumber(made.numerator)}/${formatNumber(made.denominator)}, đạt ` : '';
  return `${GENERATED}: ${counts}${printed}`;
}
