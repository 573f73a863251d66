import { describe, expect, test } from 'vitest';
import { change } from '../../src/queries/change.ts';
import type { Figure } from '../../src/queries/figure.ts';
import { formatPerDay, histogramDescription, histogramHeadline } from '../../src/wording/histogram.ts';
import { indicatorLede } from '../../src/wording/indicator.ts';
import { spokenText } from '../../src/wording/spoken.ts';
import { spreadHeadline } from '../../src/wording/spread.ts';
import { timelineDescription } from '../../src/wording/timeline.ts';
import {
  contradiction,
  figure,
  onlineRate,
  rate,
  received,
  sampleUnit,
  series,
  target,
} from '../charts/samples.ts';

type Window = readonly [string, string];
const week: Window = ['2026-01-22', '2026-01-28'];
const april: Window = ['2026-03-10', '2026-04-09'];
const unit = sampleUnit();
const count = (window: Window, value: number | null, markers: Figure['markers'] = []): Figure =>
  figure(...window, value, { indicator: received, markers });

describe('a histogram of unequal windows', () => {
  test.each<[readonly Figure[], string]>([
    [
      [count(week, 1417), count(april, 2126)],
      'Phường nhận 202 hồ sơ mỗi ngày trong tuần 22–28/01/2026, 69 trong kỳ 10/03–09/04/2026',
    ],
    [[count(april, 2126)], 'Phường nhận 2.126 hồ sơ trong kỳ 10/03–09/04/2026, tức 69 mỗi ngày'],
    [
      [
        count(['2022-01-01', '2022-12-31'], 6588),
        count(['2022-01-01', '2023-12-31'], 13303),
        count(['2023-01-01', '2023-12-31'], 6715),
      ],
      'Phường nhận 18,0 hồ sơ mỗi ngày trong năm 2022, 18,4 trong năm 2023',
    ],
    [
      [count(week, 1417), count(['2026-02-01', '2026-02-28'], 900), count(april, 2126)],
      'Phường nhận nhiều nhất 202 hồ sơ mỗi ngày (tuần 22–28/01/2026), 69 (kỳ 10/03–09/04/2026)',
    ],
    [
      [count(week, 140), count(['2026-02-01', '2026-02-28'], 900), count(april, 2126)],
      'Phường nhận 69 hồ sơ mỗi ngày (kỳ 10/03–09/04/2026), cao nhất các kỳ',
    ],
    [[count(april, null, ['x'])], 'Hồ sơ tiếp nhận: chưa có số liệu'],
    [[], 'Hồ sơ tiếp nhận: chưa có số liệu'],
  ])('case %#', (figures, headline) => {
    const said = histogramHeadline(figures, received, unit);
    expect(said).toBe(headline);
    expect(said.split(' ').length).toBeLessThanOrEqual(15);
  });

  test('another count is named', () => {
    const offline = { ...received, id: 'ho-so-phi-dia-gioi', name: 'Hồ sơ phi địa giới' };
    expect(histogramHeadline([count(april, 31)], offline, unit)).toBe(
      'Hồ sơ phi địa giới: 31 hồ sơ trong kỳ 10/03–09/04/2026, tức 1,0 mỗi ngày',
    );
  });

  test('the description says how to read it, each window, and the days nobody reported', () => {
    expect(
      histogramDescription(
        [count(april, 2126), count(week, 1417), count(['2026-05-01', '2026-05-31'], null, ['x'])],
        received,
        unit,
      ),
    ).toBe(
      'Mỗi cột là một kỳ báo cáo: bề ngang là số ngày, diện tích là số hồ sơ, chiều cao là số hồ sơ mỗi ngày. ' +
        '22–28/01/2026 (7 ngày): 1.417 hồ sơ, 202 mỗi ngày. 10/03–09/04/2026 (31 ngày): 2.126 hồ sơ, 69 mỗi ngày. ' +
        'Chưa nhận được báo cáo cho 29/01–09/03/2026.',
    );
    expect(histogramDescription([], received, unit)).toBe(
      'Chưa có số liệu về Hồ sơ tiếp nhận của phường Hải An.',
    );
  });

  test.each([
    [202.43, [68.6], '202'],
    [18.05, [18.4], '18,1'],
    [1.3, [], '1,3'],
    [0, [], '0,0'],
  ])('%d a day beside %j is %s', (perDay, others, text) => {
    expect(formatPerDay(perDay, others)).toBe(text);
  });
});

describe('the long description of a window timeline: what it is, its values, what to beware of', () => {
  const indicator = { ...onlineRate, name: 'Hồ sơ nộp trực tuyến' };
  const of = (window: Window, numerator: number, denominator: number): Figure =>
    rate(...window, numerator, denominator, { indicator });

  test('two classes of window, a target, a break, a gap and a contradiction', () => {
    const disputed = { ...of(week, 90, 100), contradictions: [contradiction('conflict', '90%', '91%')] };
    const missing = figure('2026-02-10', '2026-03-09', null, { indicator, markers: ['x'] });
    const newest = of(april, 900, 1000);
    const picture = series([disputed, missing, newest], {
      targets: [target(84, '2026-12-31')],
      breaks: [{ date: '2025-07-01', label: 'lập phường Hải An' }],
    });
    expect(timelineDescription(picture, change(newest, missing))).toBe(
      'Hồ sơ nộp trực tuyến của phường Hải An: 3 kỳ (1 kỳ theo tuần, 2 kỳ theo tháng); mỗi vạch dài đúng những ngày ' +
        'báo cáo tính. Kỳ khác loại đứng ở hàng riêng, không nối với nhau. Gần nhất, kỳ 10/03–09/04/2026: 900 trên 1.000 ' +
        'hồ sơ (90%). Chỉ tiêu từ 84% trở lên, hạn 31/12/2026. So với kỳ 10/02–09/03/2026 (chưa báo cáo): một trong hai ' +
        'kỳ chưa có số liệu. 1 kỳ không có số liệu, để trống. 1 số có mâu thuẫn trong báo cáo, đánh dấu [m]. ' +
        'Từ 01/07/2025: lập phường Hải An; không nối số trước và sau ngày này.',
    );
  });

  test('extremes are named where the values may stand side by side', () => {
    const then = of(['2026-02-07', '2026-03-09'], 800, 1000);
    const now = of(april, 900, 1000);
    expect(timelineDescription(series([then, now]), null)).toBe(
      'Hồ sơ nộp trực tuyến của phường Hải An: 2 kỳ theo tháng; mỗi vạch dài đúng những ngày báo cáo tính. Gần nhất, ' +
        'kỳ 10/03–09/04/2026: 900 trên 1.000 hồ sơ (90%). Thấp nhất 80% (07/02–09/03/2026), cao nhất 90% (10/03–09/04/2026).',
    );
  });

  test('a month is newer than the year it ends, and only months are held against months', () => {
    const january = of(['2026-01-01', '2026-01-31'], 672, 1000);
    const february = of(['2026-02-01', '2026-02-28'], 432, 1000);
    const year = of(['2025-03-01', '2026-02-28'], 884, 1000);
    expect(timelineDescription(series([january, february, year]), null)).toContain(
      'Gần nhất, tháng 2/2026: 432 trên 1.000 hồ sơ (43,2%). ' +
        'Trong 2 số theo tháng, thấp nhất 43,2% (tháng 2/2026), cao nhất 67,2% (tháng 1/2026).',
    );
  });

  test('counts over a week and a month have no common extremes', () => {
    expect(timelineDescription(series([count(week, 1417), count(april, 2126)]), null)).not.toContain(
      'Thấp nhất',
    );
  });

  test('a stock stands at its day; no value and no report are said', () => {
    expect(timelineDescription(series([rate(null, '2026-03-28', 9, 10, { indicator })]), null)).toContain(
      'mỗi chấm ở đúng ngày',
    );
    expect(
      timelineDescription(series([figure(...april, null, { indicator, markers: ['x'] })]), null),
    ).toContain('Chưa kỳ nào có số liệu.');
    expect(timelineDescription(series([]), null)).toMatch(/^Chưa nhận được báo cáo nào về/);
  });
});

describe('one indicator over several units is a range, never an order', () => {
  const at = (name: string, given: Figure): Figure => ({ ...given, unit: sampleUnit(name, name) });
  const half: Window = ['2026-01-01', '2026-06-30'];
  test.each<[readonly Figure[], string]>([
    [[at('A', rate(...april, 80, 100)), at('B', rate(...half, 90, 100))], 'Hồ sơ: từ 80% đến 90% ở 2 nơi'],
    [[at('A', rate(...april, 90, 100)), at('B', rate(...half, 90, 100))], 'Hồ sơ: 90% ở cả 2 nơi'],
    [[at('A', rate(...april, 3, 4)), at('B', rate(...half, 90, 100))], 'Hồ sơ: 90% ở phường B'],
    [
      [at('A', rate(...april, 3, 4)), at('B', rate(...april, 1, 4))],
      'Hồ sơ: 2 nơi có số liệu, đều ít trường hợp',
    ],
    [[at('A', rate(...april, 80, 100)), at('A', rate(...week, 90, 100))], 'Hồ sơ: 80% ở phường A'],
    [[at('A', figure(...april, null, { markers: ['x'] }))], 'Hồ sơ: chưa có số liệu'],
  ])('case %#', (figures, headline) => {
    expect(spreadHeadline({ ...onlineRate, name: 'Hồ sơ' }, figures)).toBe(headline);
  });

  test('counts over different windows are not set side by side', () => {
    const [a, b] = [at('A', count(week, 1417)), at('B', count(april, 2126))];
    expect(spreadHeadline(received, [a, b])).toBe('Hồ sơ tiếp nhận: 2 nơi có số liệu, kỳ khác nhau');
    expect(spreadHeadline(received, [a, { ...b, window: a.window }])).toBe(
      'Hồ sơ tiếp nhận: từ 1.417 hồ sơ đến 2.126 hồ sơ ở 2 nơi',
    );
  });
});

test('an indicator page opens with how much there is and until when', () => {
  const told = { figures: 2, places: 2, newest: '2026-04-09' };
  expect(spokenText(indicatorLede(told))).toBe('Đã có 2 con số của 2 nơi, mới nhất đến 09/04/2026.');
  expect(spokenText(indicatorLede(null))).toBe('Chưa có số liệu của nơi nào cho chỉ số này.');
});
