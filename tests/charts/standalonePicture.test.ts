import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dumbbell } from '../../src/charts/dumbbell.ts';
import { sharedWindows } from '../../src/charts/sharedWindows.ts';
import { standalonePicture } from '../../src/charts/standalonePicture.ts';
import { unitDots } from '../../src/charts/unitDots.ts';
import { readSvg } from './drawn.ts';
import { figure, rate, received, sampleUnit, sampleWindow } from './samples.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const colours = Object.fromEntries(
  [...(/:root \{([^}]*)\}/.exec(tokens)?.[1] ?? '').matchAll(/(--[a-z]+): (#[0-9a-f]+);/g)].map(
    ([, name = '', colour = '']): [string, string] => [name, colour],
  ),
);
const words = {
  headline: 'Hồ sơ nộp trực tuyến: Hải An cao hơn Đồ Sơn 10,0 điểm phần trăm & “rõ” <rệt>',
  measure: 'Số hồ sơ nộp trực tuyến trên số hồ sơ tiếp nhận trong kỳ (%) · Phường Hải An và phường Đồ Sơn',
  source: 'Nguồn: Văn bản 1804/UBND-VHXH ngày 17/04/2026; Văn bản 77/UBND ngày 18/04/2026',
};
const april = ['2026-03-10', '2026-04-09'] as const;
const rates = [900, 800].map((part, index) =>
  rate(...april, part, 1000, { unit: sampleUnit(index === 0 ? 'Hải An' : 'Đồ Sơn', `p-${index}`) }),
);
const years = [2022, 2023].map((year) =>
  figure(`${year}-01-01`, `${year}-12-31`, year, { indicator: received }),
);
const [earlier, later] = years;
const pictures: readonly [string, string][] = ([640, 320] as const).flatMap((width): [string, string][] => [
  [`dots ${width}`, unitDots(rates, width)],
  [`windows ${width}`, sharedWindows([{ label: 'Hải An', windows: [sampleWindow(...april)] }], width)],
  [
    `dumbbell ${width}`,
    earlier === undefined || later === undefined
      ? ''
      : dumbbell([{ label: 'Hải An', earlier, later, words: 'tăng' }], width),
  ],
]);

describe('a picture as a file of its own', () => {
  test.each(pictures)('%s takes its words and its colours along', (_name, svg) => {
    const alone = standalonePicture(svg, words, colours);
    expect(alone.svg).not.toMatch(/var\(|currentColor|undefined|NaN/);
    const { texts, root, width, height } = readSvg('alone', alone.svg);
    expect([width, height]).toEqual([alone.width, alone.height]);
    expect(root.getAttribute('aria-label')).toBe(words.headline);
    const said = texts.map(({ text }) => text).join(' ');
    for (const text of Object.values(words)) expect(said).toContain(text);
    const before = readSvg('page', svg).texts.map(({ text }) => text);
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(before));
    const heads = texts.filter(({ box }) => box.right > alone.width || box.bottom > alone.height);
    expect(heads.map(({ text }) => text)).toEqual([]);
  });

  test('without a document has no line for it', () => {
    const [, svg] = pictures[0] ?? ['', ''];
    const more = standalonePicture(svg, words, colours).height;
    expect(standalonePicture(svg, { ...words, source: '' }, colours).height).toBeLessThan(more);
  });
});
