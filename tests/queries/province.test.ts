/** A province of real figures: what it and its 148 communes publish, held against each other. */
import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/dataset.ts';
import { readDataFolder } from '../../src/loadDataset.ts';
import { provinceIndicatorPage } from '../../src/queries/provinceIndicatorPage.ts';
import { provincePage } from '../../src/queries/provincePage.ts';
import { scoreCard } from '../../src/queries/scoreCard.ts';
import { isAdditive } from '../../src/queries/unitsTotal.ts';
import { totalSentence } from '../../src/wording/total.ts';

const { dataset } = readDataset(readDataFolder('data'), { today: '2026-11-22' });
if (dataset === null) throw new Error('the data do not read');
const page = provincePage(dataset, 'phu-tho', '2026-11-22');
const rows = page.groups.flatMap((group) => group.rows);
const rowOf = (id: string): (typeof rows)[number] => {
  const row = rows.find(({ indicator }) => indicator.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
};
const total = (id: string): string => {
  const { indicator, shared, totals } = rowOf(id);
  return totalSentence({ indicator, places: shared.figures.length, totals });
};

describe('Phú Thọ in August 2026', () => {
  test('is seen in the month that was over, not in the quarter or year to date', () => {
    expect(new Set(rows.map(({ shared }) => shared.window.to))).toEqual(new Set(['2026-08-31']));
    expect(rowOf('cong-ho-so-tiep-nhan').shared.figures).toHaveLength(148);
  });

  test('its communes add up to less than it: the rest is its departments', () => {
    expect(rowOf('cong-ho-so-tiep-nhan').own?.value).toBe(184_513);
    expect(total('cong-ho-so-tiep-nhan')).toBe(
      '148 nơi cộng lại: 148.463 hồ sơ. Ngoài các nơi ấy: 36.050 hồ sơ.',
    );
    expect(total('cong-ty-le-tinh-dung-han')).toBe(
      '148 nơi cộng lại: 125.367 trên 148.463 hồ sơ (84,4%). Ngoài các nơi ấy: 19.258 trên 36.050 hồ sơ.',
    );
  });

  test('scores, times and procedures counted once are never added up', () => {
    for (const { indicator, totals } of rows.filter((row) => !isAdditive(row.indicator)))
      expect([indicator.id, totals]).toEqual([indicator.id, []]);
    expect(rows.filter(({ indicator }) => /tthc|diem|thoi-gian/.test(indicator.id)).length).toBeGreaterThan(
      5,
    );
  });

  test('an indicator has every commune in its table, A–Z, and says who stands clearly apart', () => {
    const { lines, funnel, others, change } = provinceIndicatorPage(
      dataset,
      'phu-tho',
      'cong-ty-le-tinh-dung-han',
    );
    expect(lines.map(({ unit }) => unit.name).slice(0, 2)).toEqual(['An Bình', 'An Nghĩa']);
    expect(lines).toHaveLength(148);
    const apart = lines.filter(({ standing }) => standing === 'above' || standing === 'below');
    expect(apart).toHaveLength((funnel?.above ?? 0) + (funnel?.below ?? 0));
    expect(others.map(({ window }) => window.class)).not.toContain('month');
    expect(change).toBeNull();
  });
});

describe('the six groups of QĐ 766', () => {
  const commune = dataset.units.get('phu-tho/viet-tri');
  const card = commune === undefined ? null : scoreCard(dataset, commune);

  test('of a commune stand with the points the portal publishes', () => {
    const points = card?.lines.map(({ group, total }) => [group.id, total?.value, total?.indicator.max]);
    expect(points?.find(([id]) => id === 'tien-do-giai-quyet')).toEqual(['tien-do-giai-quyet', 15.81, 20]);
    expect(card?.lines).toHaveLength(6);
    expect(card?.window.to).toBe('2026-08-31');
  });

  test('have component rates recomputed from their counts, each beside its own score', () => {
    const digitised = card?.lines.find(({ group }) => group.id === 'so-hoa-ho-so');
    const part = digitised?.parts.find(({ rate }) => rate?.indicator.id === 'cong-ty-le-ket-qua-dien-tu');
    const { numerator, denominator, value } = part?.rate ?? {};
    expect(value).toBeCloseTo((100 * (numerator ?? 0)) / (denominator ?? 1), 9);
    expect(part?.score?.indicator.id ?? 'cong-diem-ket-qua-dien-tu').toBe('cong-diem-ket-qua-dien-tu');
  });

  test('name each component once, with its counts where the portal prints it twice', () => {
    const parts = page.unit.scores?.lines.flatMap((line) => line.parts) ?? [];
    const ids = parts.map(({ rate, score }) => (rate ?? score)?.indicator.id);
    expect(new Set(ids).size).toBe(ids.length);
    const online = parts.find(({ rate }) => rate?.indicator.id === 'cong-ty-le-dich-vu-co-ho-so');
    expect(online?.rate?.denominator).toBe(1968);
  });

  test('have no sum, and nothing where the portal tells nothing', () => {
    expect(Object.keys(card ?? {})).toEqual(['window', 'lines']);
    const other = dataset.units.get('hai-phong/hai-an');
    expect(other === undefined ? null : scoreCard(dataset, other)).toBeNull();
  });
});
