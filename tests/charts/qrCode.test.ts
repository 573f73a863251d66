import { describe, expect, test } from 'vitest';
import { qrCode } from '../../src/charts/qrCode.ts';

const ADDRESS = 'https://so-lieu.example.vn/phuong/hai-phong/hai-an/';

/** The modules of the drawn code, row by row: true is dark. */
function drawnModules(svg: string): readonly (readonly boolean[])[] {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  return rows;
}

describe('the QR code of an address', () => {
  const svg = qrCode(ADDRESS, `Mã QR dẫn tới ${ADDRESS}`);
  const modules = drawnModules(svg);
  const at = (x: number, y: number): boolean => modules[y]?.[x] ?? false;

  test('is named, out of the tab order, without styles', () => {
    expect(svg).toContain(`role="img" aria-label="Mã QR dẫn tới ${ADDRESS}" focusable="false"`);
    expect(svg).not.toMatch(/style|tabindex/);
  });

  test('has four light modules around it and a finder in three corners', () => {
    const size = modules.length;
    const finder = (left: number, top: number): string =>
      Array.from({ length: 7 }, (_, y) =>
        Array.from({ length: 7 }, (_, x) => (at(left + x, top + y) ? '#' : '.')).join(''),
      ).join(' ');
    const square = '####### #.....# #.###.# #.###.# #.###.# #.....# #######';
    expect([finder(4, 4), finder(size - 11, 4), finder(4, size - 11)]).toEqual([square, square, square]);
    const border = modules.flatMap((row, y) =>
      row.filter((_, x) => Math.min(x, y, size - 1 - x, size - 1 - y) < 4),
    );
    expect(border).not.toContain(true);
  });

  test('of a name with marks is still one attribute', () => {
    expect(qrCode('x', 'a "b" <c> & d')).toContain('aria-label="a &quot;b&quot; &lt;c> &amp; d"');
  });
});
