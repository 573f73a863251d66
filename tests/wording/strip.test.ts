import { describe, expect, test } from 'vitest';
import { unitStrip } from '../../src/queries/unitStrip.ts';
import { HEADLINE_WORDS } from '../../src/wording/headline.ts';
import { positionHeadline, stripDescription, stripHeadline } from '../../src/wording/strip.ts';
import { figure, onlineRate, rate, sampleUnit } from '../charts/samples.ts';

const august = ['2026-08-01', '2026-08-31'] as const;
const onTime = { ...onlineRate, name: 'Đúng hạn trong số đã giải quyết' };

function strip(indicator = onlineRate): NonNullable<ReturnType<typeof unitStrip>> {
  const figures = [60, 70, 80, 90, 100].map((value, index) =>
    figure(...august, value, { indicator, unit: sampleUnit(`Số ${index}`, `so-${index}`) }),
  );
  const own = rate(...august, 889, 934, { indicator, unit: sampleUnit('Hải An', 'hai-an') });
  const built = unitStrip({ window: own.window, figures: [...figures, own] });
  if (built === null) throw new Error('no strip');
  return built;
}

describe('many places in one sentence', () => {
  test.each([
    [stripHeadline(strip()), 'Tỷ lệ hồ sơ nộp trực tuyến: một nửa số nơi từ 85% trở lên'],
    [stripHeadline(strip(onTime)), 'Đúng hạn trong số đã giải quyết: một nửa số nơi từ 85% trở lên'],
    [
      positionHeadline(strip(), 'hai-phong/hai-an'),
      'Tỷ lệ hồ sơ nộp trực tuyến: 95,2%; nơi ở giữa trong 6 nơi: 85%',
    ],
    [positionHeadline(strip(), 'hai-phong/khac'), stripHeadline(strip())],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
    expect(sentence.split(' ').length).toBeLessThanOrEqual(HEADLINE_WORDS);
    expect(sentence).not.toMatch(/hạng|xếp thứ|tốt nhất|kém nhất/);
  });

  test('in full: ends, middle, and the place that is asked about with its counts', () => {
    expect(stripDescription(strip(), 'hai-phong/hai-an')).toBe(
      'Chỗ càng cao càng nhiều nơi. Tháng 8/2026: từ 60% đến 100%, nơi ở giữa 85%. Phường Hải An: 889 trên 934 hồ sơ (95,2%).',
    );
    expect(stripDescription(strip(), null)).not.toContain('Hải An');
  });
});
