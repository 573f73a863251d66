import { describe, expect, test } from 'vitest';
import { funnelDescription, funnelHeadline, type SaidFunnel } from '../../src/wording/funnel.ts';
import { HEADLINE_WORDS } from '../../src/wording/headline.ts';
import { onlineRate, sampleWindow } from '../charts/samples.ts';

const said = (more: Partial<SaidFunnel>): SaidFunnel => ({
  indicator: onlineRate,
  window: sampleWindow('2026-08-01', '2026-08-31'),
  pooled: 84.443,
  cases: 148_463,
  points: Array.from({ length: 148 }),
  above: 0,
  below: 0,
  isOverdispersed: false,
  leftOut: [],
  ...more,
});

describe('a funnel in one sentence', () => {
  test.each([
    [{ above: 63, below: 35 }, '63 nơi cao hơn hẳn, 35 nơi thấp hơn hẳn mức chung 84,4%'],
    [{ above: 2 }, '2 nơi cao hơn hẳn mức chung 84,4%'],
    [{ below: 1 }, '1 nơi thấp hơn hẳn mức chung 84,4%'],
    [{}, 'Chưa thấy nơi nào trong 148 nơi khác hẳn mức chung 84,4%'],
  ])('%o', (more, sentence) => {
    expect(funnelHeadline(said(more))).toBe(sentence);
    expect(sentence.split(' ').length).toBeLessThanOrEqual(HEADLINE_WORDS);
  });
});

describe('a funnel for somebody who does not see it', () => {
  test('says the window, the common rate with its cases, and who stands where', () => {
    const words = funnelDescription(said({ above: 63, below: 35 }));
    expect(words).toContain('Tháng 8/2026, tính chung 148 nơi: 84,4% trong 148.463 hồ sơ.');
    expect(words).toContain('63 nơi nằm trên phễu, 35 nơi nằm dưới phễu (chấm đặc); 50 nơi còn lại');
    expect(words).not.toMatch(/hạng|xếp thứ|tốt nhất|kém nhất/);
  });

  test('owns up to what it leaves out and to what chance does not explain', () => {
    expect(funnelDescription(said({}))).not.toMatch(/Quá phân tán|không tính vào phễu/);
    expect(funnelDescription(said({ leftOut: [1, 2] }))).toContain('2 nơi không có số đếm');
    const wide = funnelDescription(said({ above: 63, below: 35, isOverdispersed: true }));
    expect(wide).toContain('Quá phân tán: 98 trên 148 nơi nằm ngoài phễu 99,8%');
  });
});
