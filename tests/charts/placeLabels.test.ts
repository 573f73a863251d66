import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, type LabelWish, labelToBox, placeLabels } from '../../src/charts/placeLabels.ts';

const bounds: Box = { left: 0, right: 320, top: 0, bottom: 160 };

function wishAt(x: number, y: number, text: string): LabelWish {
  return {
    wordings: [[{ text }, { text: 'tháng 4/2026' }], [{ text }]],
    spots: [
      { x, y: y - 3, side: 'above' },
      { x, y: y + 3, side: 'below' },
      { x: x + 6, y, side: 'right' },
      { x: x - 6, y, side: 'left' },
    ],
  };
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01;

const points = fc.array(fc.tuple(fc.integer({ min: -20, max: 340 }), fc.integer({ min: -20, max: 180 })), {
  maxLength: 40,
});

describe('labels make way', () => {
  test('never for one another, never over a mark, never out of the picture', () => {
    fc.assert(
      fc.property(points, (places) => {
        const marks = places.map(([x, y]) => ({ left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 }));
        const wishes = places.map(([x, y], index) => wishAt(x, y, `${index},5%`));
        const { labels, dropped } = placeLabels(wishes, marks, bounds);
        const boxes = labels.map(labelToBox);
        for (const [index, box] of boxes.entries()) {
          expect(boxes.slice(index + 1).some((other) => touch(box, other))).toBe(false);
          expect(marks.some((mark) => touch(box, mark))).toBe(false);
          expect(box.left >= -0.01 && box.right <= 320.01 && box.top >= -0.01 && box.bottom <= 160.01).toBe(
            true,
          );
        }
        expect(dropped.length <= wishes.length).toBe(true);
      }),
    );
  });

  test('the fuller wording is given where there is room for it', () => {
    expect(placeLabels([wishAt(160, 80, '94,4%')], [], bounds).labels.map(({ text }) => text)).toEqual([
      '94,4%',
      'tháng 4/2026',
    ]);
  });

  test('the shorter where there is not', () => {
    const strip = { ...bounds, top: 60, bottom: 80 };
    expect(placeLabels([wishAt(160, 80, '94,4%')], [], strip).labels.map(({ text }) => text)).toEqual([
      '94,4%',
    ]);
  });

  test('what finds no room is dropped and told', () => {
    const wish = wishAt(160, 80, '94,4%');
    expect(placeLabels([wish], [bounds], bounds)).toEqual({ labels: [], leaders: [], dropped: [wish] });
  });

  test('a label never stands nearer to another mark than to its own', () => {
    const own = [{ left: 100, right: 120, top: 100, bottom: 104 }];
    const others = [{ left: 100, right: 120, top: 70, bottom: 74 }];
    const wish: LabelWish = {
      wordings: [[{ text: '78,5%' }]],
      spots: [{ x: 110, y: 66, side: 'above' }],
      own,
      others,
    };
    expect(placeLabels([wish], [], bounds).labels).toEqual([]);
  });

  test('a line to a label crosses no other label', () => {
    const leader = { x1: 50, y1: 40, x2: 50, y2: 90 };
    const first: LabelWish = { wordings: [[{ text: '44' }]], spots: [{ x: 50, y: 70, side: 'above' }] };
    const second: LabelWish = {
      wordings: [[{ text: '55' }]],
      spots: [{ x: 50, y: 38, side: 'above', leader }],
    };
    expect(placeLabels([first, second], [], bounds).dropped).toEqual([second]);
  });
});
