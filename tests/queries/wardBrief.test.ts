import { describe, expect, test } from 'vitest';
import { unitContradictions } from '../../src/queries/contradictionLedger.ts';
import { mainWindow } from '../../src/queries/mainWindow.ts';
import { PORTAL_INDICATORS } from '../../src/queries/portalIndicators.ts';
import {
  BRIEF_INDICATORS,
  provincesWithNumbers,
  unitsWithNumbers,
  wardBrief,
} from '../../src/queries/wardBrief.ts';
import { figure, onlineRate, rate, received } from '../charts/samples.ts';
import { ASKED, FULL_WARD, realDataAndFullWard } from './fullWard.ts';

const dataset = realDataAndFullWard();
const units = unitsWithNumbers(dataset);

describe.each(units.map((unit) => unit.path))('the brief of %s', (path) => {
  const brief = wardBrief(dataset, path, ASKED);

  test('has the eight rows of every brief, reported or not, or those of the portal where nothing else is told', () => {
    const told = new Set(
      brief.figures.filter(({ value }) => value !== null).map(({ indicator }) => indicator.id),
    );
    const isPortalOnly = told.has('cong-ho-so-tiep-nhan') && !BRIEF_INDICATORS.some((id) => told.has(id));
    const wanted: readonly string[] = isPortalOnly ? PORTAL_INDICATORS : BRIEF_INDICATORS;
    expect(brief.rows.map(({ indicator }) => indicator.id)).toEqual([...wanted]);
  });

  test('gives every figure and every target of a row its witness', () => {
    for (const { line, target, witnesses } of brief.rows) {
      const words = witnesses.map((number) => brief.witnesses[number - 1]?.quote);
      expect(words).toEqual([line?.figure.quote, target?.quote].filter((quote) => quote !== undefined));
    }
  });

  test('says the same words once', () => {
    const words = brief.witnesses.map(({ source, locator, quote }) => `${source.id} ${locator} ${quote}`);
    expect(new Set(words).size).toBe(words.length);
    expect(brief.witnesses.map(({ number }) => number)).toEqual(words.map((_, index) => index + 1));
  });

  test('marks each row that is of other days', () => {
    for (const { line, isOtherWindow } of brief.rows) {
      const own =
        line?.figure.window.from === brief.window?.from && line?.figure.window.to === brief.window?.to;
      expect(isOtherWindow).toBe(line !== null && !own);
    }
  });

  test('counts every contradiction and every remark', () => {
    const unit = units.find((each) => each.path === path);
    const all = unit === undefined ? [] : unitContradictions(dataset, unit);
    expect(brief.disputes.length + brief.readings).toBe(all.length);
  });
});

test('a ward that reported everything for two months has the months beside each other', () => {
  const { rows, window, document } = wardBrief(dataset, FULL_WARD, ASKED);
  expect(window?.period).toBe('2026-04');
  expect(document?.id).toBe('bao-cao-2026-04');
  expect(rows.map(({ line }) => line?.change.previous?.window.period)).toEqual(rows.map(() => '2026-03'));
});

test('a unit that is none has no brief', () => {
  expect(() => wardBrief(dataset, 'hai-phong/khong-co', ASKED)).toThrow('unknown unit');
  expect(() => wardBrief(dataset, 'khong-co', ASKED)).toThrow('unknown unit');
});

test('a province with numbers of its own has a brief, and is its own province', () => {
  const provinces = provincesWithNumbers(dataset);
  expect(provinces.map(({ path }) => path)).toContain('phu-tho');
  for (const { path } of provinces) {
    const { unit, province, rows, figures } = wardBrief(dataset, path, ASKED);
    expect(province).toBe(unit);
    expect(rows).toHaveLength(8);
    expect(figures.every((one) => one.unit.path === path)).toBe(true);
  }
});

test('the document of a brief is the unit’s own where the portal tells of the same days', () => {
  for (const { path } of units) {
    const { document, figures, window } = wardBrief(dataset, path, ASKED);
    const over = figures.filter(({ window: { from, to } }) => from === window?.from && to === window?.to);
    const isOwnTold = over.some(({ source: { kind } }) => kind === 'report' || kind === 'plan');
    if (isOwnTold) expect(['report', 'plan']).toContain(document?.kind);
  }
});

describe('the window of a brief', () => {
  const count = (from: string, to: string, value: number | null = 100) =>
    figure(from, to, value, { indicator: received });
  test.each([
    ['nothing reported', [], null],
    ['files not counted, only blank', [count('2026-03-10', '2026-04-09', null)], null],
    [
      'the newest of two months',
      [count('2026-02-10', '2026-03-09'), count('2026-03-10', '2026-04-09')],
      '2026-03-10 2026-04-09',
    ],
    [
      'the shorter of two that end on one day',
      [count('2022-01-01', '2023-12-31'), count('2023-01-01', '2023-12-31')],
      '2023-01-01 2023-12-31',
    ],
    [
      'that of the counted files before a newer rate',
      [count('2026-02-10', '2026-03-09'), rate('2026-03-10', '2026-04-09', 5, 9)],
      '2026-02-10 2026-03-09',
    ],
    [
      'that of a rate where no file was counted',
      [figure('2025-07-01', '2025-12-31', 72.2, { indicator: onlineRate })],
      '2025-07-01 2025-12-31',
    ],
  ])('%s', (_, figures, expected) => {
    const window = mainWindow(figures);
    expect(window === null ? null : `${window.from} ${window.to}`).toBe(expected);
  });
});
