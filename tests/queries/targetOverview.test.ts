import { describe, expect, test } from 'vitest';
import { compareVietnamese } from '../../src/format.ts';
import { targetOverview } from '../../src/queries/targetOverview.ts';
import { datasetOf, readWith, TODAY } from '../dataset/fixtures.ts';

const HEADER = 'indicator,due,comparison,value,scope,source,locator,quote';

/** Hải An's plan says two things of VNeID, one of online files that is due already, and one nobody reports of. */
const dataset = datasetOf(
  readWith({
    'reports/hai-phong/hai-an/targets.csv': [
      HEADER,
      'ty-le-vneid,2026-12-31,>=,90,Người dân,hai-an-2026-04,mục II,đạt 90% người dân',
      'ty-le-vneid,2026-12-31,>=,95,Người dân,hai-an-2026-04,phụ lục,đạt 95% người dân',
      'ty-le-vneid,2027-12-31,>=,99,Người dân,hai-an-2026-04,mục III,đạt 99% người dân',
      'ty-le-ho-so-truc-tuyen,2026-04-30,>=,84,Hồ sơ,hai-an-2026-04,mục II,đạt 84% hồ sơ',
      'so-tien-thanh-toan,2027-12-31,>=,20000000000,,hai-an-2026-04,mục II,đạt 20.000.000.000 đồng',
      'ty-le-ho-so-truc-tiep,2026-04-30,<=,1,,hai-an-2026-04,mục II,không quá 1%',
      '',
    ].join('\n'),
    'reports/quang-ninh/gieng-day/targets.csv': [
      HEADER,
      'muc-do-hai-long,2026-12-31,>=,90,,gieng-day-2023,mục 2,đạt 90 điểm',
      '',
    ].join('\n'),
    'reports/hai-phong/hai-an/remarks.csv':
      'check,indicator,period,comment,source,quote\n' +
      'rate-mismatch,ty-le-da-giai-quyet,2026-04,"In 94,0%.",,\n' +
      'reading,ty-le-ho-so-truc-tuyen,2026-04,Nói về con số.,hai-an-2026-04,trực tuyến 2.100 hồ sơ\n' +
      'reading,so-tien-thanh-toan,,Không nói của ai.,hai-an-2026-04,Ngân sách\n' +
      'reading,,,Lời đặt chỉ tiêu.,hai-an-2026-04,đạt 95% người dân\n',
  }),
);
const overview = targetOverview(dataset, TODAY, compareVietnamese);
const haiAn = overview.units[1];
const rows = [...(haiAn?.measured ?? []), ...(haiAn?.blank ?? [])].flatMap((group) => group.rows);
const rowOf = (quote: string): (typeof rows)[number] | undefined =>
  rows.find(({ target }) => target.quote === quote);

describe('all targets of all places', () => {
  test('are counted by verdict, those nobody has with nought', () => {
    expect(overview.counts).toEqual({ met: 1, tracking: 4, undecided: 1, 'not-met': 0, 'no-data': 1 });
  });

  test('are tracked before their day, with where they stand', () => {
    expect(overview.tracking).toEqual({ meets: 0, misses: 4, unclear: 0 });
  });

  test('are those of places A–Z, groups in their own order, and a target without a figure apart', () => {
    expect(overview.units.map(({ unit }) => unit.name)).toEqual(['Giếng Đáy', 'Hải An']);
    const groupsOf = overview.units.map(({ measured, blank }) => [
      measured.map(({ group }) => group.id),
      blank.map(({ group }) => group.id),
    ]);
    const order = dataset.groups.map(({ id }) => id);
    expect(groupsOf[0]).toEqual([[], [dataset.indicators.get('muc-do-hai-long')?.group]]);
    expect(groupsOf[1]?.[0]).toEqual(
      groupsOf[1]?.[0]?.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
    );
    expect(rows).toHaveLength(6);
  });

  test('name the documents that set them', () => {
    expect(haiAn?.sources.map(({ id }) => id)).toEqual(['hai-an-2026-04']);
  });
});

describe('a target beside the others of its place', () => {
  test('knows the other level set for the same day, and no level of another day', () => {
    expect(rowOf('đạt 90% người dân')?.rivals.map(({ value }) => value)).toEqual([95]);
    expect(rowOf('đạt 95% người dân')?.rivals.map(({ value }) => value)).toEqual([90]);
    expect(rowOf('đạt 99% người dân')?.rivals).toEqual([]);
  });

  test('carries what the ledger says of its words or of its indicator as such, not what it says of a figure', () => {
    const commentsOf = (quote: string): readonly string[] | undefined =>
      rowOf(quote)?.cases.map(({ contradiction }) => contradiction.comment);
    expect(commentsOf('đạt 95% người dân')).toEqual(['Lời đặt chỉ tiêu.']);
    expect(commentsOf('đạt 20.000.000.000 đồng')).toEqual(['Không nói của ai.']);
    expect(commentsOf('đạt 84% hồ sơ')).toEqual([]);
  });

  test('counts what is missing in whole files', () => {
    expect(rowOf('không quá 1%')?.gap).toEqual({ cases: 5, direction: 'fewer' });
  });
});

test('without targets there are none, and every verdict counts nought', () => {
  const none = targetOverview({ ...dataset, targets: [] }, TODAY, compareVietnamese);
  expect(none.units).toEqual([]);
  expect(Object.values(none.counts)).toEqual([0, 0, 0, 0, 0]);
});
