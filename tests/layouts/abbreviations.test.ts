/** Shortenings are written out where a page first uses them. */
import { describe, expect, test } from 'vitest';
import { expandAbbreviations } from '../../src/layouts/abbreviations.ts';
import { ABBREVIATIONS } from '../../src/wording/abbreviations.ts';

const TTHC = '<abbr title="thủ tục hành chính">TTHC</abbr>';
const LINKED = `<a class="term-link" href="/thuat-ngu/#tthc">${TTHC}</a>`;

describe('a shortening', () => {
  test.each([
    ['is written out once', '<p>TTHC và TTHC</p>', `<p>${LINKED} và TTHC</p>`],
    [
      'in a heading or a link first, has its link where one can stand',
      '<h2>TTHC</h2><a href="/x"><span>TTHC</span></a><p>TTHC, TTHC</p>',
      `<h2>${TTHC}</h2><a href="/x"><span>TTHC</span></a><p>${LINKED}, TTHC</p>`,
    ],
    ['in the number of a document is part of the number', '<p>1804/UBND-VHXH</p>', '<p>1804/UBND-VHXH</p>'],
    ['in a longer word is no shortening', '<p>ATTTX, xTTHC</p>', '<p>ATTTX, xTTHC</p>'],
    [
      'in a picture, a code or a hidden caption is left',
      '<svg><text>TTHC</text></svg><code>TTHC</code><p class="visually-hidden">TTHC</p>',
      '<svg><text>TTHC</text></svg><code>TTHC</code><p class="visually-hidden">TTHC</p>',
    ],
    [
      'after what was left is written out',
      '<p class="visually-hidden">TTHC<br>x</p><img alt="TTHC > 1"><p>TTHC</p>',
      `<p class="visually-hidden">TTHC<br>x</p><img alt="TTHC > 1"><p>${LINKED}</p>`,
    ],
  ])('%s', (_, html, expanded) => {
    expect(expandAbbreviations(html)).toBe(expanded);
  });

  test('has one meaning and one place', () => {
    const shorts = ABBREVIATIONS.map(({ short }) => short);
    expect(new Set(shorts).size).toBe(shorts.length);
    expect(shorts).toEqual(
      expect.arrayContaining(['TTHC', 'DVCTT', 'DVC', 'VNeID', 'SSKĐT', 'MCĐT', 'UBND']),
    );
    expect(ABBREVIATIONS.every(({ id }) => /^[a-z0-9-]+$/.test(id))).toBe(true);
  });
});
