import * as Plot from '@observablehq/plot';
import { describe, expect, test } from 'vitest';
import { renderSvg } from '../../src/charts/renderSvg.ts';
import { textMarks } from '../../src/charts/textMarks.ts';

const frame = { width: 320, height: 40 } as const;

describe('the SVG of a picture', () => {
  test('coordinates are rounded, numbers in words are not', () => {
    const svg = renderSvg(
      {
        ...frame,
        marks: [textMarks([{ x: 10.256, y: 20.04, text: '93.0149 và 94,4375%', anchor: 'start' }])],
      },
      { label: 'Thử 0.12345' },
    );
    expect(svg).toContain('>93.0149 và 94,4375%<');
    expect(svg).toContain('aria-label="Thử 0.12345"');
    expect(svg).toContain('x="10.3" y="20"');
  });

  test('a name on the page stands for a name of its own', () => {
    const svg = renderSvg({ ...frame, marks: [] }, { labelledBy: 'hinh-1-ten' });
    expect(svg).toMatch(/^<svg [^>]*aria-labelledby="hinh-1-ten"/);
    expect(svg).not.toContain('aria-label=');
  });

  test('words are escaped', () => {
    const svg = renderSvg(
      { ...frame, marks: [textMarks([{ x: 1, y: 9, text: 'a < b & "c"', anchor: 'start' }])] },
      { label: '"<&' },
    );
    expect(svg).toContain('>a &lt; b &amp; "c"<');
    expect(svg).toContain('aria-label="&quot;&lt;&amp;"');
  });

  test('days lie where the time axis says', () => {
    const svg = renderSvg(
      {
        ...frame,
        x: { domain: [0, 10], range: [10, 110] },
        marks: [Plot.ruleY([{ a: 1, b: 4 }], { x1: 'a', x2: 'b', y: () => 5 })],
      },
      { label: 'Thử' },
    );
    expect(svg).toContain('x1="20" x2="50" y1="5" y2="5"');
  });

  test('a group of one and the half pixel of whole groups are gone', () => {
    const svg = renderSvg(
      { ...frame, marks: [Plot.dot([{ x: 5, y: 6 }], { x: 'x', y: 'y', fill: 'currentColor' })] },
      { label: 'Thử' },
    );
    expect(svg).not.toMatch(/<g|transform/);
  });

  test('a mark without anything to draw leaves no trace', () => {
    const empty = [Plot.ruleY([], { y: () => 5 }), [null, Plot.dot([], { x: 'x' })], textMarks([])];
    expect(renderSvg({ ...frame, marks: empty }, { label: 'Thử' })).toMatch(/^<svg [^>]*><\/svg>$/);
  });
});
