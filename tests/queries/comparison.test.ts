import { describe, expect, test } from 'vitest';
import { type Comparison, comparison, type UnitFigures } from '../../src/queries/comparison.ts';
import type { Figure } from '../../src/queries/figure.ts';
import { figure, onlineRate, paid, rate, received, sampleUnit } from '../charts/samples.ts';

const haiAn = sampleUnit('Hải An', 'hai-an');
const doSon = sampleUnit('Đồ Sơn', 'do-son');
const april = ['2026-03-10', '2026-04-09'] as const;
const march = ['2026-02-07', '2026-03-09'] as const;
const half = ['2026-01-01', '2026-06-30'] as const;
const plain = rate(...april, 900, 1000);
const onAllReceived = { ...onlineRate, id: 'tren-tham-quyen', denominator: 'thủ tục thuộc thẩm quyền' };
const count = (window: readonly [string, string], value: number, indicator = received): Figure =>
  figure(...window, value, { indicator });

const unitOf = (unit: Figure['unit'], figures: readonly Figure[]): UnitFigures => ({
  unit,
  figures: figures.map((own) => ({ ...own, unit })),
});
const AUTOMATIC = { indicators: [], window: null };
const named = (own: Figure, period: string): Figure => ({ ...own, window: { ...own.window, period } });

/** The window each side of the first indicator stands in. */
const endsOf = ({ shown }: Comparison): readonly (string | null)[] =>
  (shown[0]?.sides ?? []).map(({ figure: own }) => own?.window.to ?? null);

describe('which window a comparison stands in', () => {
  const first = unitOf(haiAn, [
    named(rate(...march, 800, 1000), '2026-03'),
    named(rate(...april, 900, 1000), '2026-04'),
    named(rate(...half, 700, 1000), '2026-H1'),
  ]);
  const second = unitOf(doSon, [
    named(rate(...march, 600, 1000), '2026-03'),
    named(rate('2026-01-01', '2026-06-05', 650, 1000, { windowClass: 'half' }), '2026-H1'),
  ]);

  test('the newest that both share, though newer ones of one alone exist', () => {
    const said = comparison([first, second], AUTOMATIC);
    expect(endsOf(said)).toEqual(['2026-03-09', '2026-03-09']);
    expect(said.shown[0]).toMatchObject({ standing: 'compared', window: { to: '2026-03-09' } });
  });

  test('each its own newest, and no difference, where they share none', () => {
    const said = comparison([unitOf(haiAn, first.figures.slice(1)), second], AUTOMATIC);
    expect(endsOf(said)).toEqual(['2026-06-30', '2026-06-05']);
    expect(said.shown[0]).toMatchObject({ standing: 'refused', window: null });
  });

  test('the one asked for by its name, and a place that has none of it stays with nothing', () => {
    const said = comparison([first, second], { indicators: [], window: '2026-04' });
    expect(endsOf(said)).toEqual(['2026-04-09', null]);
    expect(said.shown[0]?.pairs[0]?.reason).toBe('not-in-window');
  });

  test('two windows of one name that differ in their days are not one window', () => {
    const said = comparison([first, second], { indicators: [], window: '2026-H1' });
    expect(endsOf(said)).toEqual(['2026-06-30', '2026-06-05']);
    expect(said.shown[0]?.pairs[0]?.reason).toBe('overlap');
  });

  test('a name that nobody has changes nothing', () => {
    const asked = comparison([first, second], { indicators: [], window: '1999-01' });
    expect(asked).toEqual(comparison([first, second], AUTOMATIC));
  });

  test('of three places the days that most share', () => {
    const third = unitOf(sampleUnit('An Lão', 'an-lao'), [
      rate(...april, 500, 1000),
      rate(...march, 500, 1000),
    ]);
    const said = comparison([first, second, third], AUTOMATIC);
    expect(endsOf(said)).toEqual(['2026-03-09', '2026-03-09', '2026-03-09']);
    expect(said.shown[0]?.pairs).toHaveLength(3);
  });

  test('every window with a figure can be asked for, with the places that have it', () => {
    const { windows } = comparison([first, second], AUTOMATIC);
    expect(windows.map(({ key, units }) => [key, units.map(({ name }) => name)])).toEqual([
      ['2026-H1', ['Hải An', 'Đồ Sơn']],
      ['2026-04', ['Hải An']],
      ['2026-03', ['Hải An', 'Đồ Sơn']],
    ]);
  });
});

describe('which indicators are shown', () => {
  test('without a choice those of two places, what can be compared first', () => {
    const said = comparison(
      [
        unitOf(haiAn, [count(april, 2126), rate(...april, 900, 1000), count(april, 5, paid)]),
        unitOf(doSon, [count(april, 1800), rate(...april, 800, 1000)]),
      ],
      AUTOMATIC,
    );
    expect(said.shown.map(({ indicator, standing }) => [indicator.id, standing])).toEqual([
      [onlineRate.id, 'compared'],
      [received.id, 'beside'],
    ]);
    expect(said.indicators.map(({ units }) => units)).toEqual([2, 2, 1]);
  });

  test('those asked for, also where one place alone has them', () => {
    const units = [unitOf(haiAn, [count(april, 5, paid)]), unitOf(doSon, [])];
    const said = comparison(units, { indicators: [paid.id, 'khong-co'], window: null });
    expect(said.shown.map(({ indicator }) => indicator.id)).toEqual([paid.id]);
    expect(said.shown[0]?.pairs[0]?.reason).toBe('no-figure');
  });

  test('two that count alike over different bases meet once', () => {
    const said = comparison(
      [
        unitOf(haiAn, [rate(...april, 900, 1000)]),
        unitOf(doSon, [rate(...april, 900, 1200, { indicator: onAllReceived })]),
      ],
      AUTOMATIC,
    );
    expect(said.shown.map(({ indicator }) => indicator.id)).toEqual([onlineRate.id]);
    expect(said.shown[0]?.pairs[0]?.reason).toBe('other-definition');
  });

  test('of one place alone those with two windows that compare', () => {
    const year = (number: number, value: number): Figure =>
      count([`${number}-01-01`, `${number}-12-31`], value);
    const said = comparison([unitOf(haiAn, [year(2022, 6588), year(2023, 6715), plain])], AUTOMATIC);
    expect(said.shown).toHaveLength(1);
    expect(said.shown[0]).toMatchObject({ standing: 'alone', pairs: [] });
    expect(said.shown[0]?.sides[0]?.change).toMatchObject({ difference: 127, previous: { value: 6588 } });
  });

  test('two places of one name are told apart by their code', () => {
    const twin = { ...sampleUnit('Hải An', 'hai-an-11414'), code: '11414' };
    const said = comparison([unitOf(haiAn, [plain]), unitOf(twin, [plain])], AUTOMATIC);
    expect(said.shown[0]?.sides.map(({ label }) => label)).toEqual(['Hải An (11413)', 'Hải An (11414)']);
  });
});
