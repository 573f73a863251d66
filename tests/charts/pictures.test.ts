import { describe, expect, test } from 'vitest';
import { overlap } from '../../src/charts/placeLabels.ts';
import { drawings } from './cases.ts';
import { type Drawn, drawn } from './drawn.ts';

const each = test.each(drawn.map((picture): [string, Drawn] => [picture.name, picture]));

/** Attributes that say where a thing is or how large; `points` and `d` hold several numbers. */
const PLACES = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height', 'd', 'viewBox'];

describe('every picture, whatever it shows', () => {
  each('%s has one name and no tab stop', (_name, { root }) => {
    expect(root.getAttribute('role')).toBe('img');
    expect(root.getAttribute('focusable')).toBe('false');
    expect(root.getAttribute('aria-label')).toMatch(/\S/);
  });

  each('%s has no names, styles or classes inside', (_name, { elements }) => {
    const attributes = elements.flatMap((element) => Array.from(element.attributes, ({ name }) => name));
    expect(attributes.filter((name) => /^(aria-|style$|class$|role$|tabindex$)/.test(name))).toEqual([]);
    expect(elements.filter(({ localName }) => ['style', 'title', 'desc', 'a'].includes(localName))).toEqual(
      [],
    );
  });

  each('%s takes every colour from the page', (_name, { elements, root }) => {
    const paints = [root, ...elements].flatMap((element) =>
      ['fill', 'stroke', 'color', 'stop-color'].flatMap((name) => element.getAttribute(name) ?? []),
    );
    expect(
      paints.filter((paint) => !/^(var\(--[a-z]+\)|currentColor|none|url\(#[a-z0-9-]+\))$/.test(paint)),
    ).toEqual([]);
  });

  each('%s has no text under 12 px', (_name, { texts }) => {
    expect(texts.filter(({ size }) => !(size >= 12)).map(({ text }) => text)).toEqual([]);
  });

  each('%s turns no text', (_name, { svg }) => {
    expect(svg).not.toMatch(/rotate|transform=/);
  });

  each('%s keeps every text inside', (_name, { texts, width, height }) => {
    const outside = texts.filter(
      ({ box }) => box.left < -0.1 || box.right > width + 0.1 || box.top < -0.1 || box.bottom > height + 0.1,
    );
    expect(outside.map(({ text, box }) => [text, box])).toEqual([]);
  });

  each('%s writes no text over another', (_name, { texts }) => {
    const shrink = 0.5;
    const touching = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter(({ box }) =>
          overlap(
            {
              ...one.box,
              left: one.box.left + 2 + shrink,
              right: one.box.right - 2 - shrink,
              top: one.box.top + shrink,
              bottom: one.box.bottom - shrink,
            },
            box,
          ),
        )
        .map((other) => [one.text, other.text]),
    );
    expect(touching).toEqual([]);
  });

  each('%s places things to a tenth of a pixel', (_name, { elements }) => {
    const places = elements.flatMap((element) => PLACES.flatMap((name) => element.getAttribute(name) ?? []));
    expect(places.filter((place) => /\.\d\d|e-|NaN|Infinity/.test(place))).toEqual([]);
  });

  each('%s speaks Vietnamese, in composed letters', (_name, { texts, root }) => {
    const words = [root.getAttribute('aria-label') ?? '', ...texts.map(({ text }) => text)];
    expect(words.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
    const foreign =
      /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|null|undefined|NaN)\b|[→↑]|\d,\d{3},|\d\.\d%/;
    expect(words.filter((text) => foreign.test(text))).toEqual([]);
  });

  each('%s draws nothing outside its height', (_name, { elements, height }) => {
    const depths = elements.flatMap((element) =>
      ['y', 'y1', 'y2', 'cy'].flatMap((name) => element.getAttribute(name) ?? []),
    );
    expect(depths.map(Number).filter((depth) => depth < 0 || depth > height)).toEqual([]);
  });

  test('drawing twice gives the same bytes', () => {
    expect(drawings.map(({ draw }) => draw())).toEqual(drawings.map(({ draw }) => draw()));
  });

  test('a hatching belongs to its picture, at its width', () => {
    const ids = drawn.flatMap(({ elements }) =>
      elements.flatMap((element) => element.getAttribute('id') ?? []),
    );
    expect(ids.length).toBeGreaterThan(0);
    for (const { svg } of drawn)
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);
  });
});
