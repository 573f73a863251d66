import { counts, type Damage, fileOf, HEADER, row, WARD } from './damage.ts';

const GIENG_DAY = 'reports/quang-ninh/gieng-day/observations-thu.csv';

/** Five figures of one month, which another month may have again. */
function five(period: string): readonly string[] {
  const figures: readonly (readonly [indicator: string, value: string])[] = [
    ['ho-so-tiep-nhan', '1987'],
    ['ty-le-ho-so-truc-tuyen', '97.5'],
    ['ty-le-ho-so-truc-tiep', '2.5'],
    ['ty-le-da-giai-quyet', '94.25'],
    ['muc-do-hai-long', '93.5'],
  ];
  return figures.map(([indicator, value]) => row({ indicator, period, value, quote: `đạt ${value}` }));
}
/** Damage of sense: every cell can be read, and the row or its neighbours cannot be right. */
export const claimDamages: readonly Damage[] = [
  {
    row: 51,
    what: 'a part larger than the whole',
    file: fileOf(counts('2000', '1987', '100,7%')),
    wanted: 'refused',
    codes: ['numerator-exceeds-denominator'],
  },
  {
    row: 51,
    what: 'a rate its counts do not give',
    file: fileOf(counts('1843', '1987', '95,2%')),
    wanted: 'refused',
    codes: ['rate-mismatch'],
  },
  {
    row: 51,
    what: 'a rate its counts give when rounded',
    file: fileOf(counts('1843', '1987', '92,8%')),
    wanted: 'warned',
    codes: [],
    why: 'rounding is what a document does; a warning at every rounded rate would hide the others',
  },
  {
    row: 52,
    what: 'a rate of nothing',
    file: fileOf(counts('0', '0', '100%')),
    wanted: 'refused',
    codes: ['zero-denominator'],
  },
  {
    row: 53,
    what: 'a dash for nothing',
    file: fileOf(row({ value: '-' })),
    wanted: 'refused',
    codes: ['not-a-number'],
  },
  {
    row: 53,
    what: 'N/A for nothing',
    file: fileOf(row({ value: 'N/A' })),
    wanted: 'refused',
    codes: ['not-a-number'],
  },
  {
    row: 53,
    what: 'nothing at all',
    file: fileOf(row({ value: '' })),
    wanted: 'refused',
    codes: ['missing-value'],
  },
  {
    row: 53,
    what: 'nothing, with the letter that says why',
    file: fileOf(row({ value: '', marker: 'x' })),
    wanted: 'read',
    codes: [],
    values: [null],
  },
  {
    row: 54,
    what: 'a month that has not come',
    file: fileOf(row({ period: '2027-01' })),
    wanted: 'refused',
    codes: ['future-window'],
  },
  {
    row: 54,
    what: 'a month that is not over',
    file: fileOf(row({ period: '2026-11' })),
    wanted: 'warned',
    codes: ['running-window'],
  },
  {
    row: 55,
    what: 'two months that share days',
    file: fileOf(
      row({ period: '', from: '2026-06-01', to: '2026-06-30' }),
      row({ period: '', from: '2026-06-15', to: '2026-07-14' }),
    ),
    wanted: 'refused',
    codes: ['overlapping-windows'],
  },
  {
    row: 55,
    what: 'a month and its quarter',
    file: fileOf(row(), row({ period: '2026-Q2' })),
    wanted: 'read',
    codes: [],
  },
  {
    row: 56,
    what: 'a month left out',
    file: fileOf(row({ period: '2026-09' })),
    wanted: 'warned',
    codes: [],
    why: 'nobody here knows whether a report was written; the page of coverage shows every month without one, and no editor could mend the warning',
  },
  { row: 57, what: 'a figure twice', file: fileOf(row(), row()), wanted: 'warned', codes: ['duplicate'] },
  {
    row: 58,
    what: 'a figure twice with two values',
    file: fileOf(row(), row({ value: '1978', quote: 'tiếp nhận 1.978 hồ sơ' })),
    wanted: 'refused',
    codes: ['conflict'],
  },
  {
    row: 59,
    what: 'a figure in two files',
    file: fileOf(row({ period: '2026-05', value: '1950', quote: 'tiếp nhận 1.950 hồ sơ' })),
    wanted: 'refused',
    codes: ['duplicate'],
    why: 'as long as both files say the same nothing is wrong on the site; the day one of them changes, the two are in conflict and refused',
  },
  {
    row: 60,
    what: 'a folder of nobody',
    file: fileOf(row()),
    path: 'reports/hai-phong/hai-ann/observations.csv',
    wanted: 'refused',
    codes: ['unknown-unit'],
  },
  {
    row: 61,
    what: 'a ward after its end',
    file: fileOf(row({ period: '2025-08', source: 'gieng-day-2023' })),
    path: GIENG_DAY,
    wanted: 'refused',
    codes: ['unit-not-in-force'],
  },
  {
    row: 61,
    what: 'a ward before its end',
    file: fileOf(row({ period: '2025-05', source: 'gieng-day-2023' })),
    path: GIENG_DAY,
    wanted: 'read',
    codes: [],
  },
  {
    row: 62,
    what: 'a column of names beside the codes',
    file: `name,${HEADER}\nHải An,${row()}\n`,
    path: `${WARD}/observations-thu.csv`,
    wanted: 'refused',
    codes: ['unknown-column'],
  },
  {
    row: 62,
    what: 'a row whose number slipped to its neighbour',
    file: fileOf(row({ value: '1978' })),
    wanted: 'refused',
    codes: ['quote-without-figure'],
    why: 'no name stands beside our codes, so the words of the document tell a slipped row; a quote in words («một phần hai») may be right, so it warns',
  },
  {
    row: 64,
    what: 'the month before, copied',
    file: fileOf(...five('2026-06'), ...five('2026-07')),
    wanted: 'warned',
    codes: ['same-as-before'],
  },
];
