import { describe, expect, test } from 'vitest';
import { BOUNDARY_TEXT } from '../../src/charts/boundary.ts';
import { PAINT } from '../../src/charts/paint.ts';
import { drawings } from './cases.ts';
import { type Drawn, drawn, inherited } from './drawn.ts';

/** Pictures that lay the windows of several units or documents on one axis of days. */
const LONG = /^(document-spans-bon-nam|shared-windows-ba-nam|small-multiples-mot-tram)/;
const crossing = drawn.filter(({ name }) => LONG.test(name));
const words = ({ texts }: Drawn): string => texts.map(({ text }) => text).join(' ');
const dashed = ({ elements }: Drawn): number =>
  elements.filter(
    (one) =>
      inherited(one, 'stroke-dasharray')?.replace(',', ' ') === '2 3' &&
      inherited(one, 'stroke') === PAINT.soft,
  ).length;

describe('a picture that crosses 01/07/2025', () => {
  test('there are some of each kind, at both widths', () => {
    expect(crossing.length).toBe(6);
  });

  test.each(crossing.map((picture): [string, Drawn] => [picture.name, picture]))(
    '%s has a dashed rule there, and says what it is',
    (_name, picture) => {
      expect(words(picture)).toContain(BOUNDARY_TEXT);
      expect(dashed(picture)).toBeGreaterThan(0);
    },
  );

  test('no other picture of documents or places speaks of it', () => {
    const others = drawn.filter(
      ({ name }) => /^(document-spans|shared-windows|small-multiples)/.test(name) && !LONG.test(name),
    );
    expect(
      others.filter((picture) => words(picture).includes(BOUNDARY_TEXT)).map(({ name }) => name),
    ).toEqual([]);
    expect(drawings.length).toBeGreaterThan(others.length);
  });
});
