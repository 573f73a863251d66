import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/queries/figure.ts';
import { funnel } from '../../src/queries/funnel.ts';
import { sharedWindow } from '../../src/queries/sharedWindow.ts';
import { contradiction, figure, rate, sampleUnit } from '../charts/samples.ts';

/** Generated: `count` communes in August, each with the same counts unless `counts` says otherwise. */
function communes(
  count: number,
  counts: (index: number) => readonly [number, number] = () => [80, 100],
): readonly Figure[] {
  return Array.from({ length: count }, (_, index) => {
    const [numerator, denominator] = counts(index);
    return rate('2026-08-01', '2026-08-31', numerator, denominator, {
      unit: sampleUnit(`${index}`, `${index}`),
    });
  });
}

const august = (figures: readonly Figure[]): Parameters<typeof funnel>[0] => ({
  window: figures[0]?.window ?? { period: null, from: null, to: '', class: 'other', days: null },
  figures,
});

describe('a funnel', () => {
  test('needs ten communes with counts in one window', () => {
    expect(funnel(august(communes(9)))).toBeNull();
    expect(funnel(august(communes(10)))?.points).toHaveLength(10);
  });

  test('stands around all cases of all units together, not around the middle of their rates', () => {
    const built = funnel(august(communes(10, (index) => (index === 0 ? [900, 9000] : [50, 100]))));
    expect(built?.pooled).toBeCloseTo((100 * (900 + 450)) / 9900, 9);
    expect(built?.cases).toBe(9900);
  });

  test.each([
    ['as many as the rest', 80, 'inside'],
    ['a few fewer, as chance leaves one in twenty', 70, 'inside'],
    ['far fewer', 60, 'below'],
    ['all of them', 100, 'above'],
  ])('a unit with %s stands where it stands', (_says, numerator, standing) => {
    const built = funnel(august(communes(40, (index) => (index === 0 ? [numerator, 100] : [80, 100]))));
    expect(built?.points[0]?.standing).toBe(standing);
    expect(built?.isOverdispersed).toBe(false);
  });

  test('a small unit with the same rate as a large one outside is not outside', () => {
    const built = funnel(
      august(communes(40, (index) => (index === 0 ? [6, 10] : index === 1 ? [600, 1000] : [8000, 10_000]))),
    );
    expect(built?.points.slice(0, 2).map(({ standing }) => standing)).toEqual(['inside', 'below']);
  });

  test('with more than one unit in ten outside, chance is not the reason and it says so', () => {
    const spread = (outside: number): readonly Figure[] =>
      communes(40, (index) => (index < outside ? [400, 1000] : [800, 1000]));
    expect(funnel(august(spread(4)))?.isOverdispersed).toBe(false);
    expect(funnel(august(spread(5)))?.isOverdispersed).toBe(true);
  });

  test('figures without counts, and figures the documents contradict, are left out and kept', () => {
    const bare = figure('2026-08-01', '2026-08-31', 77, { unit: sampleUnit('x', 'x') });
    const disputed = rate('2026-08-01', '2026-08-31', 1, 100, {
      unit: sampleUnit('y', 'y'),
      markers: ['m'],
      contradictions: [contradiction('rate-mismatch', '91%', '1%')],
    });
    const built = funnel(august([...communes(10), bare, disputed]));
    expect(built?.pooled).toBe(80);
    expect(built?.leftOut).toEqual([bare, disputed]);
  });

  test.each([
    ['all', [100, 100]],
    ['none', [0, 100]],
  ] as const)('is none where every unit has %s of its cases', (_says, counts) => {
    expect(funnel(august(communes(12, () => counts)))).toBeNull();
  });

  test('its limits run from the smallest unit to the largest', () => {
    const limits =
      funnel(august(communes(12, (index) => [40 * (index + 1), 50 * (index + 1)])))?.limits ?? [];
    expect([limits[0]?.cases, limits.at(-1)?.cases]).toEqual([50, 600]);
  });
});

describe('the window many communes share', () => {
  const july = communes(12).map((one) => ({
    ...one,
    window: { ...one.window, from: '2026-07-01', to: '2026-07-31' },
  }));

  test('is the newest that ten of them have', () => {
    expect(sharedWindow([...july, ...communes(10)])?.window.to).toBe('2026-08-31');
    expect(sharedWindow([...july, ...communes(9)])?.window.to).toBe('2026-07-31');
    expect(sharedWindow(communes(9))).toBeNull();
  });

  test('is not one that only the first few have told of', () => {
    const many = Array.from({ length: 3 }, (_, index) =>
      july.map((one) => ({
        ...one,
        unit: sampleUnit(`${index}-${one.unit.name}`, `${index}-${one.unit.slug}`),
      })),
    ).flat();
    expect(sharedWindow([...many, ...communes(12)])?.window.to).toBe('2026-07-31');
  });

  test('counts every commune once and no province', () => {
    const province = { ...sampleUnit('Hải Phòng', 'p'), province: null };
    const [first] = communes(1);
    const twice = first === undefined ? [] : [{ ...first, value: 1 }];
    const shared = sharedWindow([...communes(10), ...twice, { ...july[0], unit: province } as Figure]);
    expect(shared?.figures.map(({ unit }) => unit.slug)).toEqual(communes(10).map(({ unit }) => unit.slug));
    expect(shared?.figures[0]?.value).toBe(80);
  });

  test('missing figures make nobody a reporter', () => {
    const silent = communes(12).map((one) => ({ ...one, value: null }));
    expect(sharedWindow(silent)).toBeNull();
  });
});
