import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressToChoice, choiceToAddress } from '../../../src/components/compare/choice.ts';

describe('the address of a comparison', () => {
  test.each([
    ['', [], [], null],
    ['?noi=hai-phong/hai-an,hai-phong/dong-hai', ['hai-phong/hai-an', 'hai-phong/dong-hai'], [], null],
    [
      '?noi=hai-phong%2Fhai-an&noi-2=&noi-3=hai-phong%2Fdong-hai',
      ['hai-phong/hai-an', 'hai-phong/dong-hai'],
      [],
      null,
    ],
    ['?noi=a/b,a/b', ['a/b'], [], null],
    ['?noi=a/1,a/2,a/3,a/4,a/5', ['a/1', 'a/2', 'a/3', 'a/4'], [], null],
    ['?noi=a/b&chi-so=x,y&ky=2026-04', ['a/b'], ['x', 'y'], '2026-04'],
    ['?noi=../../secret,//elsewhere.example/x,A/B,a/b', ['a/b'], [], null],
    ['?ky=&chi-so=,', [], [], null],
  ])('%s', (search, units, indicators, window) => {
    expect(addressToChoice(search)).toEqual({ units, indicators, window });
  });

  test('has no choice without a place', () => {
    expect(choiceToAddress({ units: [], indicators: ['x'], window: '2026-04' })).toBe('');
  });

  test('gives the same choice back, and one choice has one address', () => {
    const slug = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
    const choice = fc.record({
      units: fc.uniqueArray(
        fc.tuple(slug, slug).map((parts) => parts.join('/')),
        { minLength: 1, maxLength: 4 },
      ),
      indicators: fc.uniqueArray(slug, { maxLength: 5 }),
      window: fc.option(fc.constantFrom('2026-04', '2026-H1', '2026-W04', '2022-01-01_2023-12-31'), {
        nil: null,
      }),
    });
    fc.assert(
      fc.property(choice, (asked) => {
        const address = choiceToAddress(asked);
        expect(addressToChoice(address)).toEqual(asked);
        expect(choiceToAddress(addressToChoice(address))).toBe(address);
      }),
    );
  });
});
