import { describe, expect, test } from 'vitest';
import { comparePair, type Refusal, type Side } from '../../src/queries/comparisonPair.ts';
import type { Figure } from '../../src/queries/figure.ts';
import { pairSentences, pairText, perDayText, REFUSALS } from '../../src/wording/comparison.ts';
import {
  contradiction,
  figure,
  onlineRate,
  procedures,
  rate,
  received,
  sampleUnit,
} from '../charts/samples.ts';

const haiAn = sampleUnit('Hải An', 'hai-an');
const doSon = sampleUnit('Đồ Sơn', 'do-son');
const april = ['2026-03-10', '2026-04-09'] as const;
const march = ['2026-02-07', '2026-03-09'] as const;
const half = ['2026-01-01', '2026-06-30'] as const;
const named = (own: Figure, period: string): Figure => ({ ...own, window: { ...own.window, period } });
const online = { ...onlineRate, name: 'Hồ sơ nộp trực tuyến' };
const share = (window: readonly [string, string], part: number, all: number): Figure =>
  rate(...window, part, all, { indicator: online });
const counted = (window: readonly [string, string], value: number, indicator = received): Figure =>
  figure(...window, value, { indicator });

const side = (unit: Figure['unit'], own: Figure | null, more: Partial<Side> = {}): Side => ({
  unit,
  label: unit.name,
  figure: own,
  newest: own,
  akin: null,
  readings: null,
  previous: null,
  change: null,
  ...more,
});

describe('two places in a cell and as a sentence', () => {
  test.each<[Figure, Figure, string, string]>([
    [
      share(april, 900, 1000),
      share(april, 800, 1000),
      'cao hơn 10,0 điểm phần trăm',
      'Hải An cao hơn 10,0 điểm phần trăm so với Đồ Sơn (khoảng dao động 6,9 đến 13,1 điểm).',
    ],
    [
      share(april, 800, 1000),
      share(april, 900, 1000),
      'thấp hơn 10,0 điểm phần trăm',
      'Hải An thấp hơn 10,0 điểm phần trăm so với Đồ Sơn (khoảng dao động 6,9 đến 13,1 điểm).',
    ],
    [
      share(april, 90, 100),
      share(april, 85, 100),
      'chưa thấy khác biệt rõ',
      'Chưa thấy khác biệt rõ giữa Hải An và Đồ Sơn: chênh 5,0 điểm phần trăm (khoảng dao động −4,4 đến +14,4 điểm).',
    ],
    [
      share(april, 100, 100),
      share(april, 200, 200),
      'chưa thấy khác biệt rõ',
      'Chưa thấy khác biệt rõ giữa Hải An và Đồ Sơn: cùng là 100% (khoảng dao động −3,7 đến +1,9 điểm).',
    ],
    [
      counted(april, 2126),
      counted(april, 1800),
      'đặt cạnh nhau',
      'Số đếm cho biết quy mô của mỗi nơi, không cho biết nơi nào làm tốt hơn.',
    ],
    [
      figure(null, '2026-04-09', 161, { indicator: procedures }),
      figure(null, '2026-04-09', 383, { indicator: procedures }),
      'đặt cạnh nhau',
      'Số đếm cho biết quy mô của mỗi nơi, không cho biết nơi nào làm tốt hơn.',
    ],
  ])('case %#: %s', (a, b, text, sentence) => {
    const pair = comparePair(side(haiAn, a), side(doSon, b));
    expect(pairText(pair)).toBe(text);
    expect(pairSentences([pair]).join(' ')).toBe(sentence);
  });
});

const monthOfApril = named(share(april, 900, 1000), '2026-04');
const disputed = rate(...april, 900, 1000, {
  indicator: online,
  markers: ['m'],
  contradictions: [contradiction('rate-mismatch', '78%', '90%')],
});

describe('a refusal names the places, the days and the counts it is about', () => {
  test.each<[Refusal, Figure | null, Figure | null, Partial<Side>, string]>([
    ['no-figure', monthOfApril, null, {}, 'báo cáo đã nhận của Đồ Sơn không có chỉ số này'],
    [
      'not-in-window',
      monthOfApril,
      null,
      { newest: share(march, 8, 10) },
      'Đồ Sơn không có số liệu cho kỳ này; gần nhất là kỳ 07/02–09/03/2026',
    ],
    [
      'other-definition',
      monthOfApril,
      null,
      {
        newest: null,
        akin: rate(...april, 1, 2, { indicator: { ...online, id: 'x', denominator: 'Số hồ sơ đã xong' } }),
      },
      'hai nơi tính theo hai cách, Hải An chia cho hồ sơ tiếp nhận, Đồ Sơn chia cho số hồ sơ đã xong',
    ],
    [
      'no-value',
      monthOfApril,
      figure(...april, null, { indicator: online, markers: ['x'] }),
      {},
      'Đồ Sơn: chưa báo cáo',
    ],
    [
      'other-window-class',
      monthOfApril,
      named(share(half, 800, 1000), '2026-H1'),
      {},
      'hai kỳ khác loại, tháng và 6 tháng',
    ],
    [
      'other-length',
      named(share(half, 900, 1000), '2026-H1'),
      named(rate('2026-01-01', '2026-05-20', 1, 20, { windowClass: 'half' }), '2026-H1'),
      {},
      'hai kỳ dài ngắn khác nhau, 181 và 140 ngày',
    ],
    [
      'overlap',
      monthOfApril,
      named(share(['2026-04-01', '2026-04-30'], 8, 10), '2026-04'),
      {},
      'hai kỳ chỉ trùng nhau một phần, tháng 4/2026 (10/03–09/04/2026) và tháng 4/2026',
    ],
    [
      'apart',
      monthOfApril,
      share(march, 800, 1000),
      {},
      'hai kỳ ở hai thời gian khác nhau, 10/03–09/04/2026 và 07/02–09/03/2026',
    ],
    [
      'apart',
      figure(null, '2026-03-28', 40),
      figure(null, '2026-06-05', 94),
      {},
      'hai nơi chốt số vào hai ngày, 28/03/2026 và 05/06/2026',
    ],
    [
      'contradiction',
      disputed,
      share(april, 850, 1000),
      {},
      'các con số của báo cáo lệch nhau nhiều hơn chênh lệch giữa hai nơi [m]',
    ],
    [
      'no-counts',
      monthOfApril,
      figure(...april, 80),
      {},
      'báo cáo không nêu số đếm, nên không biết chênh lệch có rõ hay không',
    ],
    [
      'few-cases',
      monthOfApril,
      share(april, 3, 9),
      {},
      'một nơi có dưới 10 trường hợp, riêng một trường hợp đã làm tỷ lệ đổi nhiều',
    ],
  ])('%s', (reason, a, b, second, words) => {
    const pair = comparePair(side(haiAn, a), side(doSon, b, second));
    expect(pair.reason).toBe(reason);
    expect(pairSentences([pair]).join(' ')).toBe(`Không so Hải An với Đồ Sơn: ${words}.`);
    expect(pairText(pair)).toBe(REFUSALS[reason]);
  });

  test('has words of its own, break among them', () => {
    const broken = comparePair(side(haiAn, monthOfApril), side(doSon, { ...monthOfApril, markers: ['b'] }));
    expect(pairSentences([broken])[0]).toContain('cách tính hoặc phạm vi của một con số đã đổi [b]');
    expect(new Set(Object.values(REFUSALS)).size).toBe(Object.keys(REFUSALS).length);
  });
});

describe('a count by the day', () => {
  test.each([
    [counted(april, 2126), '68,6 hồ sơ mỗi ngày'],
    [counted(april, 2), '0,06 hồ sơ mỗi ngày'],
    [counted(april, 11), '0,35 hồ sơ mỗi ngày'],
    [figure(null, '2026-04-09', 161, { indicator: procedures }), null],
    [share(april, 1, 2), null],
  ])('a count by the day: case %#', (own, text) => {
    expect(perDayText(own)).toBe(text);
  });
});
