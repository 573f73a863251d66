import { describe, expect, test } from 'vitest';
import { binGaps, figuresToBins } from '../../src/charts/histogramBins.ts';
import { PAINT } from '../../src/charts/paint.ts';
import { windowHistogram } from '../../src/charts/windowHistogram.ts';
import type { Figure } from '../../src/queries/figure.ts';
import { inherited, readSvg } from './drawn.ts';
import { figure, received } from './samples.ts';

const files = (from: string | null, to: string, value: number | null): Figure =>
  figure(from, to, value, { indicator: received, ...(value === null ? { markers: ['x'] } : {}) });

const week = files('2026-01-22', '2026-01-28', 1417);
const month = files('2026-03-10', '2026-04-09', 2126);
const half = files('2026-01-01', '2026-06-30', 11980);

interface Rect {
  readonly area: number;
  readonly fill: string | null;
}

function rects(list: readonly Figure[], width: 320 | 640 = 640): readonly Rect[] {
  return readSvg('picture', windowHistogram(list, width))
    .elements.filter(({ localName }) => localName === 'rect')
    .map((rect) => ({
      area: Number(rect.getAttribute('width')) * Number(rect.getAttribute('height')),
      fill: inherited(rect, 'fill'),
    }));
}

describe('the area tells the count', () => {
  test.each([320, 640] as const)('a week and a month, and the key, at %d px', (width) => {
    const [first, second, key] = rects([week, month], width);
    const said = readSvg('', windowHistogram([week, month], width)).texts.find(({ text }) =>
      text.startsWith('diện tích'),
    );
    const cases = Number(said?.text.replace(/\D/g, ''));
    const perCase = (first?.area ?? 0) / 2126;
    expect((second?.area ?? 0) / perCase / 1417).toBeCloseTo(1, 1);
    expect((key?.area ?? 0) / perCase / cases).toBeCloseTo(1, 0);
  });

  test('a window that holds a shorter one is an outline, the shorter is filled', () => {
    expect(
      rects([week, half])
        .map(({ fill }) => fill)
        .slice(0, 2),
    ).toEqual([PAINT.tint, PAINT.accent]);
    expect(figuresToBins([week, half]).map(({ isOutline }) => isOutline)).toEqual([true, false]);
  });

  test('a window that shorter ones fill is a bracket above them, of no area', () => {
    const years = [files('2022-01-01', '2022-12-31', 6588), files('2023-01-01', '2023-12-31', 6715)];
    const both = files('2022-01-01', '2023-12-31', 13_303);
    expect(
      figuresToBins([...years, both]).map(({ count, isSum, isOutline }) => [count, isSum, isOutline]),
    ).toEqual([
      [13_303, true, false],
      [6715, false, false],
      [6588, false, false],
    ]);
    expect(rects([...years, both])).toHaveLength(rects(years).length);
    expect(figuresToBins([...years.slice(0, 1), both]).some(({ isSum }) => isSum)).toBe(false);
    const said = readSvg('', windowHistogram([...years, both], 640)).texts.map(({ text }) => text);
    expect(said).toEqual(
      expect.arrayContaining(['13.303 hồ sơ, kỳ 01/01/2022–31/12/2023', '18,0 hồ sơ mỗi ngày']),
    );
  });

  test('windows side by side are both filled', () => {
    expect(figuresToBins([week, month]).some(({ isOutline }) => isOutline)).toBe(false);
  });

  test('a stock and a missing count have no area', () => {
    expect(figuresToBins([files(null, '2026-04-09', 161), files('2026-05-01', '2026-05-31', null)])).toEqual(
      [],
    );
    expect(windowHistogram([files(null, '2026-04-09', 161)], 640)).toBe('');
  });
});

describe('what no report covers', () => {
  test('lies between windows, never inside a longer one or before the first', () => {
    expect(binGaps(figuresToBins([week, month])).map(({ start, end }) => end - start)).toEqual([40]);
    expect(binGaps(figuresToBins([week, month, half]))).toEqual([]);
    expect(binGaps([])).toEqual([]);
  });

  test('is said in words, and differs from a window that was not reported', () => {
    const said = (list: readonly Figure[]): readonly string[] =>
      readSvg('', windowHistogram(list, 640)).texts.map(({ text }) => text);
    expect(said([week, month])).toContain('chưa có báo cáo');
    expect(said([week, files('2026-02-01', '2026-02-28', null), month])).toContain('chưa báo cáo');
  });
});
