import { describe, expect, test } from 'vitest';
import { monthParagraphs, TEMPLATE_ITEMS } from '../../src/queries/monthParagraph.ts';
import { unitsWithNumbers } from '../../src/queries/wardBrief.ts';
import { ITEM_NAMES } from '../../src/wording/monthItems.ts';
import { paragraphLines } from '../../src/wording/monthParagraph.ts';
import { ASKED, FULL_WARD, realDataAndFullWard } from './fullWard.ts';

const dataset = realDataAndFullWard();
const paragraphs = unitsWithNumbers(dataset).flatMap((unit) =>
  monthParagraphs(dataset, unit, ASKED).map((paragraph) => ({ unit, paragraph })),
);

test('every item of the template has a name, and its indicators are known', () => {
  expect(TEMPLATE_ITEMS.map(({ id }) => id).sort()).toEqual(Object.keys(ITEM_NAMES).sort());
  const asked = TEMPLATE_ITEMS.flatMap(({ indicators }) => [...indicators]);
  expect(asked.filter((id) => !dataset.indicators.has(id))).toEqual([]);
  expect(new Set(asked).size).toBe(asked.length);
});

test('the newest window of each class has a paragraph, and no other', () => {
  const windowsOf = (path: string): readonly string[] =>
    paragraphs
      .filter(({ unit }) => unit.path === path)
      .map(({ paragraph: { window } }) => `${window.class} ${window.from} ${window.to}`);
  expect(windowsOf('hai-phong/hai-an')).toEqual([
    'month 2026-03-10 2026-04-09',
    'week 2026-01-22 2026-01-28',
  ]);
  expect(windowsOf('quang-ninh/gieng-day')).toEqual([
    'year 2023-01-01 2023-12-31',
    'other 2022-01-01 2023-12-31',
  ]);
  expect(windowsOf(FULL_WARD)).toEqual(['month 2026-03-10 2026-04-09']);
});

describe.each(
  paragraphs.map(
    ({ unit, paragraph }) => [`${unit.path}, ${paragraph.window.class}`, unit, paragraph] as const,
  ),
)('the paragraph of %s', (_, unit, paragraph) => {
  const { window, items, sources } = paragraph;
  const lines = items.flatMap((item) => item.lines);

  test('has all items in the order of the template', () => {
    expect(items.map(({ id }) => id)).toEqual(TEMPLATE_ITEMS.map(({ id }) => id));
  });

  test('holds figures of its own days, or noted at a day by the same document', () => {
    for (const { figure } of lines) {
      const isOwn = figure.window.from === window.from && figure.window.to === window.to;
      const isNoted = figure.window.from === null && sources.includes(figure.source);
      expect(isOwn || isNoted).toBe(true);
    }
  });

  test('says a rise or a fall just as often as one is licensed', () => {
    const said = paragraphLines(paragraph, unit).join('\n');
    const licensed = lines.filter(({ change }) => ['up', 'down'].includes(change.direction)).length;
    expect([...said.matchAll(/(?:tăng|giảm) [\d.,]+ /g)].length).toBe(licensed);
  });

  test('speaks of every item by name, told or not', () => {
    const said = paragraphLines(paragraph, unit).join('\n').toLowerCase();
    for (const { id } of items) expect(said).toContain(ITEM_NAMES[id].toLowerCase());
  });
});
