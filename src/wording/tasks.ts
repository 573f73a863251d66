import { formatDate, formatNumber } from '../format.ts';
import { windowName } from '../wording.ts';
import { placeName, type SaidPlace } from './place.ts';
import { toSpoken } from './spoken.ts';
import type { Spoken } from './subject.ts';

type State = 'reported' | 'unreported' | 'upcoming' | 'standing';

/** What each state is called; never "late": what has not reached us may have been done. */
export const TASK_STATES: Readonly<Record<State, string>> = {
  unreported: 'đã đến hạn, chưa nhận được báo cáo kết quả',
  reported: 'đã có báo cáo kết quả',
  upcoming: 'chưa đến hạn',
  standing: 'thường xuyên',
};

/** The states in the order they are always listed in. */
export const TASK_ORDER = ['unreported', 'reported', 'upcoming', 'standing'] as const;

/** A named part of a year: `2026`, `2026-Q3`, `2026-H1`, `2026-01`. */
const PERIOD = /^\d{4}(-(Q[1-4]|H[12]|\d{2}))?$/;

/** `quý III/2026`, `tháng 1/2026`, `30/05/2022`, `thường xuyên`. */
export function dueText({
  due,
  duePrinted,
}: {
  readonly due: string | null;
  readonly duePrinted: string;
}): string {
  if (due === null) return TASK_STATES.standing;
  return PERIOD.test(duePrinted) ? windowName({ period: duePrinted, from: null, to: due }) : formatDate(due);
}

/** How many tasks of how many places are in which state, those nobody has among them. */
export function tasksLede(counts: Readonly<Record<State, number>>, places: number): Spoken {
  const all = TASK_ORDER.reduce((sum, state) => sum + counts[state], 0);
  if (all === 0) return toSpoken('**Chưa có nhiệm vụ nào** trong các kế hoạch đã nhận.');
  const told = TASK_ORDER.map((state) => `**${formatNumber(counts[state])}** ${TASK_STATES[state]}`);
  return toSpoken(`**${formatNumber(all)} nhiệm vụ của ${formatNumber(places)} nơi**: ${told.join('; ')}.`);
}

interface SaidLane {
  readonly unit: SaidPlace | null;
  readonly years: readonly { readonly year: number; readonly months: readonly (readonly State[])[] }[];
  readonly standing: number;
}

/** The message of the calendar: how many tasks fell due, and of how many nothing is known. */
export function calendarHeadline(lanes: readonly SaidLane[]): string {
  const dated = lanes.flatMap(({ years }) => years.flatMap(({ months }) => months.flat()));
  const silent = dated.filter((state) => state === 'unreported').length;
  const told = `${formatNumber(dated.length)} việc có hạn`;
  if (silent === 0) return `${told}, chưa việc nào quá ngày mà thiếu báo cáo`;
  return `${told}, ${formatNumber(silent)} việc đã đến hạn, chưa nhận được báo cáo`;
}

/** Name of a lane of the calendar. */
export function laneName({ unit }: Pick<SaidLane, 'unit'>): string {
  return unit === null ? 'Mọi nơi' : placeName(unit);
}

/** `13 việc thường xuyên`; empty without any. */
export function standingText({ standing }: Pick<SaidLane, 'standing'>): string {
  return standing === 0 ? '' : `${formatNumber(standing)} việc thường xuyên`;
}

/** Each lane in words: its months with tasks, then its standing tasks. */
export function calendarDescription(lanes: readonly SaidLane[]): string {
  return lanes
    .map((lane) => {
      const dated = lane.years.flatMap(({ year, months }) =>
        months.flatMap((states, month) =>
          states.length === 0 ? [] : [`tháng ${month + 1}/${year}: ${formatNumber(states.length)} việc`],
        ),
      );
      const standing = standingText(lane);
      return `${laneName(lane)}: ${[...dated, ...(standing === '' ? [] : [standing])].join('; ')}.`;
    })
    .join(' ');
}
