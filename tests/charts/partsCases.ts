import { stackedParts } from '../../src/charts/stackedParts.ts';
import type { PartKind, PartsOfWhole } from '../../src/queries/wardParts.ts';
import { figure, received } from './samples.ts';
import type { ChartCase } from './timelineCases.ts';

/** Generated: a window with its whole and its parts. */
export function parts(
  from: string,
  to: string,
  total: number,
  resolved: number,
  pending: number,
  timely: readonly [onTime: number, late: number] | null = null,
): PartsOfWhole {
  const whole = figure(from, to, total, { indicator: received });
  const part = (kind: PartKind, count: number): PartsOfWhole['parts'][number] => ({
    kind,
    count,
    figure: whole,
  });
  return {
    window: whole.window,
    total,
    figure: whole,
    parts: [part('resolved', resolved), part('pending', pending)],
    gap: total - resolved - pending,
    within: timely === null ? [] : [part('on-time', timely[0]), part('late', timely[1])],
  };
}

const month = ['2026-03-10', '2026-04-09'] as const;

const lists: Readonly<Record<string, readonly [says: string, bars: readonly PartsOfWhole[]]>> = {
  'mot-ky': ['one window, a small part under way', [parts(...month, 2126, 2006, 120)]],
  'hai-ky': [
    'two windows of different length',
    [
      parts('2026-01-22', '2026-01-28', 1417, 900, 517),
      parts('2026-01-01', '2026-06-30', 11_980, 11_100, 880),
    ],
  ],
  'dung-han-va-qua-han': [
    'on time and late among the resolved',
    [parts(...month, 2126, 1706, 420, [1650, 56])],
  ],
  'mot-ho-so-qua-han': ['one late file of two thousand', [parts(...month, 2126, 2006, 120, [2005, 1])]],
  thieu: ['parts that are less than the whole', [parts(...month, 2126, 1800, 120)]],
  'thieu-it': ['a gap of a few files', [parts(...month, 2126, 2000, 120)]],
  thua: ['parts that are more than the whole', [parts(...month, 2126, 2006, 420)]],
  'xong-het': ['nothing is left', [parts(...month, 2126, 2126, 0)]],
  'chua-xong': ['nothing is done', [parts(...month, 9, 0, 9)]],
  'mot-phan-nghin': [
    'one in fifty thousand under way',
    [parts('2022-12-15', '2023-12-14', 50_000, 49_999, 1)],
  ],
};

export const partsCases: readonly ChartCase[] = Object.entries(lists).map(([name, [says, bars]]) => ({
  name: `stacked-parts-${name}`,
  says,
  draw: (width) => stackedParts(bars, width),
}));
