import { formatDate, formatNumber } from '../format.ts';
import { toSpoken } from './spoken.ts';
import type { Spoken } from './subject.ts';

/** How much there is of one indicator, and until when: `Đã có **7 con số của 3 nơi**, mới nhất đến **09/04/2026**.` */
export function indicatorLede(
  told: { readonly figures: number; readonly places: number; readonly newest: string } | null,
): Spoken {
  if (told === null) return toSpoken('**Chưa có số liệu** của nơi nào cho chỉ số này.');
  const { figures, places, newest } = told;
  return toSpoken(
    `Đã có **${formatNumber(figures)} con số của ${formatNumber(places)} nơi**, mới nhất đến **${formatDate(newest)}**.`,
  );
}
