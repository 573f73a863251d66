import { formatDate, formatNumber } from '../format.ts';
import { toSpoken } from './spoken.ts';
import type { SaidFigure, Spoken } from './subject.ts';

/** How much there is of one indicator, and until when: `Đã có **7 con số của 3 nơi**, mới nhất đến **09/04/2026**.` */
export function indicatorLede(
  figures: readonly (SaidFigure & { readonly unit: { readonly path: string } })[],
): Spoken {
  if (figures.length === 0) return toSpoken('**Chưa có số liệu** của nơi nào cho chỉ số này.');
  const places = new Set(figures.map((figure) => figure.unit.path)).size;
  const newest = figures.reduce((last, { window }) => (window.to > last ? window.to : last), '');
  return toSpoken(
    `Đã có **${formatNumber(figures.length)} con số của ${formatNumber(places)} nơi**, mới nhất đến **${formatDate(newest)}**.`,
  );
}
