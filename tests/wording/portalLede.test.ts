import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/queries/figure.ts';
import { wardLede } from '../../src/wording/lede.ts';
import { spokenText } from '../../src/wording/spoken.ts';
import { figure, onlineRate, rate, received } from '../charts/samples.ts';

type Window = readonly [string, string];
const share = (id: string, window: Window, numerator: number, denominator: number): Figure =>
  rate(...window, numerator, denominator, { indicator: { ...onlineRate, id } });
const files = (window: Window, value: number, id: string): Figure =>
  figure(...window, value, { indicator: { ...received, id } });

function lede(figures: readonly Figure[]): string {
  const unit = { type: 'phường', name: 'Việt Trì', validTo: null };
  return spokenText(wardLede({ unit, successors: [], figures, targets: [] }));
}

describe('the opening of a ward of which only the national portal tells', () => {
  const august: Window = ['2026-08-01', '2026-08-31'];
  const quarter: Window = ['2026-07-01', '2026-09-26'];
  const paid = share('cong-ty-le-thanh-toan-truc-tuyen', august, 1516, 1707);
  const onTime = share('cong-ty-le-tinh-dung-han', august, 2348, 2971);
  const august8 = files(august, 2971, 'cong-ho-so-tiep-nhan');
  const running = { ...files(quarter, 6684, 'cong-ho-so-tiep-nhan'), markers: ['p'] as const };
  const missing = 'Chưa nhận được báo cáo nào của chính phường.';

  test.each<[string, readonly Figure[], string]>([
    [
      'the month that is over goes before the quarter that is not',
      [running, august8, onTime, paid],
      'Tháng 8/2026, Cổng Dịch vụ công quốc gia đếm 2.971 hồ sơ của phường, trong đó 2.348 hồ sơ (79,0%) được tính đúng hạn. Trong 1.707 hồ sơ có phí, 1.516 hồ sơ (88,8%) thanh toán trực tuyến.',
    ],
    [
      'a quarter that is not over, where there is nothing else',
      [running],
      'Từ 01/07 đến 26/09/2026, Cổng Dịch vụ công quốc gia đếm 6.684 hồ sơ của phường.',
    ],
  ])('%s', (_says, figures, text) => {
    expect(lede(figures)).toBe(`${text} ${missing}`);
  });

  test('is silent where the ward tells of its files itself', () => {
    const told = lede([files(august, 3000, 'ho-so-tiep-nhan'), august8, onTime]);
    expect(told).toBe('Tháng 8/2026, phường nhận 3.000 hồ sơ.');
  });
});
