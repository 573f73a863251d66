import type { Figure } from '../../src/queries/figure.ts';
import { rate, sampleUnit } from './samples.ts';
import { wave } from './sampleTimes.ts';

const FIRST = 'An Bình Cát Dương Đông Giang Hà Khê Lâm Minh Nam Phú Quang Sơn Tân Uyên Vân Xuân Yên'.split(
  ' ',
);
const SECOND = ['Bình', 'Hải', 'Khê', 'Lộc', 'Thịnh', 'Xá', 'Thượng', 'Trung'];

/** Generated communes with names of every letter, A–Z: at most 152. */
export function sampleUnits(count: number): readonly Figure['unit'][] {
  const all = FIRST.flatMap((first) =>
    SECOND.map((second, index) => sampleUnit(`${first} ${second}`, `${first}-${index}`)),
  );
  return all.slice(0, count);
}

/** The same number for the same `seed` on every machine, spread evenly over 0 to 1. */
export function spread(seed: number): number {
  return (seed * 0.618_033_988_75) % 1;
}

/** Generated: August of `count` communes from twenty cases to some thousands, around `middle` percent, `swing` wide. */
export function augustRates(count: number, middle: number, swing: number): readonly Figure[] {
  return sampleUnits(count).map((unit, index) => {
    const all = Math.round(20 * 200 ** spread(index + 1));
    const percent = Math.max(0, Math.min(100, wave(index, middle, swing)));
    return rate('2026-08-01', '2026-08-31', Math.round((all * percent) / 100), all, { unit });
  });
}
