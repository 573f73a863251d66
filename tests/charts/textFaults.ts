import { overlap } from '../../src/charts/placeLabels.ts';
import { readSvg } from './drawn.ts';

/** What is wrong with the texts of a picture: outside it, or over one another. */
export function textFaults(svg: string): readonly string[] {
  if (svg === '') return [];
  const { texts, width: right, height: bottom } = readSvg('picture', svg);
  const inside = texts.filter(
    ({ box }) => box.left < -0.1 || box.right > right + 0.1 || box.top < -0.1 || box.bottom > bottom + 0.1,
  );
  const pairs = texts.flatMap(({ text, box }, index) => {
    const core = {
      left: box.left + 2.5,
      right: box.right - 2.5,
      top: box.top + 0.5,
      bottom: box.bottom - 0.5,
    };
    return texts
      .slice(index + 1)
      .flatMap((other) => (overlap(core, other.box) ? [`${text} over ${other.text}`] : []));
  });
  const numbers = /NaN|Infinity|undefined|null/.test(svg) ? ['a number that is none'] : [];
  return [...inside.map(({ text }) => `${text} outside`), ...pairs, ...numbers];
}
