import { type Damage, fileOf, HEADER, row } from './damage.ts';

const QUANG_NINH = 'reports/quang-ninh/observations-thu.csv';

/** Damage of days, periods and codes. */
export const timeDamages: readonly Damage[] = [
  {
    row: 16,
    what: 'a day with two readings',
    file: fileOf(row({ period: '', from: '04/05/2026', to: '2026-05-31' })),
    wanted: 'refused',
    codes: ['ambiguous-date'],
  },
  {
    row: 16,
    what: 'a day with one reading',
    file: fileOf(row({ period: '', from: '13/06/2026', to: '2026-07-12' })),
    wanted: 'warned',
    codes: ['slashed-date'],
  },
  {
    row: 17,
    what: 'a month in words',
    file: fileOf(row({ period: 'Tháng 6 năm 2026' })),
    wanted: 'read',
    codes: ['period-normalised'],
  },
  {
    row: 17,
    what: 'a month with a stroke',
    file: fileOf(row({ period: 'T6/2026' })),
    wanted: 'read',
    codes: ['period-normalised'],
  },
  {
    row: 18,
    what: 'a month that Excel made a day',
    file: fileOf(row({ period: 'Jun-26' })),
    wanted: 'refused',
    codes: ['excel-date'],
  },
  {
    row: 18,
    what: 'the same in Vietnamese',
    file: fileOf(row({ period: 'Thg6-26' })),
    wanted: 'refused',
    codes: ['excel-date'],
  },
  {
    row: 18,
    what: 'the number of a day',
    file: fileOf(row({ period: '46174' })),
    wanted: 'refused',
    codes: ['excel-date'],
  },
  {
    row: 19,
    what: 'the 30th of February',
    file: fileOf(row({ period: '', from: '2026-02-30', to: '2026-03-01' })),
    wanted: 'refused',
    codes: ['invalid-date'],
  },
  {
    row: 19,
    what: 'a thirteenth month',
    file: fileOf(row({ period: '2026-13' })),
    wanted: 'refused',
    codes: ['invalid-period'],
  },
  {
    row: 20,
    what: 'a code without its nought',
    file: `unit,${HEADER}\n6661,${row()}\n`,
    path: QUANG_NINH,
    wanted: 'refused',
    codes: ['unknown-unit'],
  },
];
