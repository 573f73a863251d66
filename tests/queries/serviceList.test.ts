import { describe, expect, test } from 'vitest';
import { compareVietnamese } from '../../src/format.ts';
import { serviceList, unitsWithTables } from '../../src/queries/serviceList.ts';
import { servicePage } from '../../src/queries/servicePage.ts';
import { answeringState, serviceState } from '../../src/queries/serviceState.ts';
import { datasetOf, readWith, TODAY } from '../dataset/fixtures.ts';

const HEADER = 'service,period,from,to,total,online,printed,marker,obstacle,remedy,source,locator,quote,note';
const row = (service: string, period: string, cells: string, source: string): string =>
  `${service},${period},,,${cells},,,${source},Phụ lục,Đăng ký,`;

/** Hải An with a table of April and one of May, Giếng Đáy (ended in June 2025) with one of 2024. */
const dataset = datasetOf(
  readWith({
    'services.csv':
      'id,order,name,agency,level\n' +
      'dang-ky-thuong-tru,3,Đăng ký thường trú,Công an,xã\n' +
      'ho-chieu,12,Hộ chiếu,Công an,tỉnh\n' +
      'dang-ky-khai-sinh,9,Đăng ký khai sinh,Tư pháp - Hộ tịch,xã\n',
    'reports/hai-phong/hai-an/services.csv': [
      HEADER,
      row('dang-ky-thuong-tru', '2026-05', '10,8,,', 'hai-an-2026-05'),
      row('dang-ky-thuong-tru', '2026-03', '521,521,,', 'hai-an-2026-04'),
      row('dang-ky-khai-sinh', '2026-03', ',,,n', 'hai-an-2026-04'),
      '',
    ].join('\n'),
    'reports/quang-ninh/gieng-day/services.csv': [
      HEADER,
      row('dang-ky-thuong-tru', '2023', '7,,,', 'gieng-day-2023'),
      row('dang-ky-khai-sinh', '2023', '5,,,', 'gieng-day-2023'),
      '',
    ].join('\n'),
  }),
);
const list = serviceList(dataset, TODAY, compareVietnamese);

describe('a row of a services table', () => {
  test.each([
    [521, 521, null, 'all'],
    [1601, 1593, null, 'part'],
    [9, 0, null, 'none'],
    [1022, null, null, 'untold'],
    [0, null, null, 'nothing'],
    [null, null, 'n', 'nothing'],
    [null, null, 'x', 'silent'],
    [null, null, null, 'silent'],
    [null, null, 'z', 'foreign'],
    [null, null, 'v', 'unsure'],
    [3, 4, null, 'unsure'],
  ] as const)('%s files, %s online, marker %s: %s', (total, online, marker, state) => {
    expect(serviceState({ total, online, marker })).toBe(state);
  });
});

describe('whether a matter can be done online', () => {
  const today = { unit: { validTo: null } };
  const ended = { unit: { validTo: '2025-06-30' } };

  test('is answered by the place that tells most', () => {
    const places = [
      { ...today, state: 'silent' as const },
      { ...today, state: 'part' as const },
      { ...today, state: 'untold' as const },
    ];
    expect(answeringState(places)).toBe('part');
  });

  test('is answered by places that have ended only where no other does', () => {
    const former = { ...ended, state: 'all' as const };
    expect(answeringState([{ ...today, state: 'nothing' }, former])).toBe('nothing');
    expect(answeringState([former])).toBe('all');
    expect(answeringState([])).toBeNull();
  });
});

describe('the list of services over all places', () => {
  test('keeps the official order, one place a column A–Z, and leaves a hole where a table has no such row', () => {
    expect(list.columns.map(({ unit }) => unit.path)).toEqual(['quang-ninh/gieng-day', 'hai-phong/hai-an']);
    expect(
      list.entries.map(({ service, places }) => [
        service.order,
        ...places.map((place) => place?.state ?? ''),
      ]),
    ).toEqual([
      [3, 'untold', 'part'],
      [9, 'untold', 'nothing'],
      [12, '', ''],
    ]);
  });

  test('takes the newest row of each service and names every window a column is made of', () => {
    const thuongTru = list.entries[0]?.places[1];
    expect([thuongTru?.row.total, thuongTru?.window.period]).toEqual([10, '2026-05']);
    expect(list.columns[1]?.windows.map(({ period }) => period)).toEqual(['2026-05', '2026-03']);
  });

  test('answers from the place of today: births did not occur there, and the former ward is not asked', () => {
    expect(list.entries.map(({ answer }) => answer)).toEqual(['part', 'nothing', null]);
  });

  test('says how old its newest window is, and how many communes are not in it', () => {
    expect(list.freshness).toEqual({ to: '2026-05-31', days: 175, isOld: true });
    const present = [...dataset.units.values()].filter(
      (unit) =>
        unit.province !== null && dataset.site.provinces.includes(unit.province) && unit.validTo === null,
    );
    expect(list.without).toEqual({ table: 0, document: present.length - 1 });
  });

  test('is empty, not wrong, without any table', () => {
    const none = { ...dataset, serviceObservations: [] };
    const empty = serviceList(none, TODAY, compareVietnamese);
    expect(empty.columns).toEqual([]);
    expect(empty.freshness).toBeNull();
    expect(empty.entries.map(({ places }) => places)).toEqual([[], [], []]);
    expect(unitsWithTables(none, compareVietnamese)).toEqual([]);
  });
});

describe('the page of one service', () => {
  const page = servicePage(dataset, 'dang-ky-thuong-tru', TODAY, compareVietnamese);

  test('holds every window of every place, newest first', () => {
    expect(
      page.units.map(({ unit, lines }) => [unit.slug, ...lines.map(({ window }) => window.period)]),
    ).toEqual([
      ['gieng-day', '2023'],
      ['hai-an', '2026-05', '2026-03'],
    ]);
  });

  test('knows its neighbours in the official order', () => {
    expect([page.previous, page.next?.id]).toEqual([null, 'dang-ky-khai-sinh']);
    expect(servicePage(dataset, 'ho-chieu', TODAY, compareVietnamese).next).toBeNull();
  });

  test('throws for a service nobody knows', () => {
    expect(() => servicePage(dataset, 'cap-ho-chieu-ngoai-giao', TODAY, compareVietnamese)).toThrow();
  });
});

describe('a row printed under the name of another service', () => {
  const doubled = datasetOf(
    readWith({
      'reports/hai-phong/hai-an/remarks.csv':
        'check,indicator,period,comment,source,quote\n' +
        'rate-mismatch,ty-le-da-giai-quyet,2026-04,"In 94,0%.",,\n' +
        'reading,dang-ky-khai-sinh,2026-04,Dòng 9 in tên của dòng 3.,hai-an-2026-04,9. Đăng ký thường trú 11 11\n' +
        'reading,ho-so-tiep-nhan,2026-04,Không nói phạm vi.,hai-an-2026-04,Đăng ký thường trú 521\n',
    }),
  );
  const commentsOf = (id: string): readonly string[] =>
    servicePage(doubled, id, TODAY, compareVietnamese).cases.map(
      ({ contradiction }) => contradiction.comment,
    );

  test('is told on the pages of both, and words about an indicator on neither', () => {
    expect(commentsOf('dang-ky-khai-sinh')).toEqual(['Dòng 9 in tên của dòng 3.']);
    expect(commentsOf('dang-ky-thuong-tru')).toEqual(['Dòng 9 in tên của dòng 3.']);
  });
});
