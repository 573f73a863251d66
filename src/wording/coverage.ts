import { formatDate, formatNumber } from '../format.ts';
import { toSpoken } from './spoken.ts';
import type { Spoken } from './subject.ts';

interface Age {
  readonly to: string;
  readonly days: number;
  readonly isOld: boolean;
}

/** The age of a figure in parts, so that the page can count the days anew in the browser. */
export function freshnessParts(age: Age): {
  before: string;
  days: string;
  after: string;
  old: string | null;
} {
  return {
    before: `số liệu đến ${formatDate(age.to)}, cách đây `,
    days: formatNumber(age.days),
    after: ' ngày',
    old: age.isOld ? 'số liệu cũ' : null,
  };
}

/** How complete and how fresh the whole site is: of so many communes of the provinces in scope, and until when. */
export function coverageSentence(
  units: { readonly reporting: number; readonly all: number; readonly provinces: number },
  newest: Age | null,
): Spoken {
  const { reporting, all, provinces } = units;
  const whose = `phường, xã, đặc khu của ${formatNumber(provinces)} tỉnh, thành phố đang thu thập`;
  if (reporting === 0 || newest === null)
    return toSpoken(`**Chưa nhận được số liệu nào** của ${formatNumber(all)} ${whose}.`);
  const rest =
    reporting === all ? '' : `; chưa nhận được số liệu của **${formatNumber(all - reporting)} nơi** còn lại`;
  return toSpoken(
    `**${formatNumber(reporting)} trên ${formatNumber(all)}** ${whose} đã có số liệu${rest}. ` +
      `Số liệu mới nhất tính đến **${formatDate(newest.to)}**.`,
  );
}

const presences = { whole: 'đủ tháng', part: 'một phần tháng', none: 'chưa nhận được' } as const;
const presenceSigns = { whole: '■', part: '▒', none: '·' } as const;

/** Word and sign of one cell of the coverage matrix. */
export function presenceWords(presence: 'whole' | 'part' | 'none'): { sign: string; word: string } {
  return { sign: presenceSigns[presence], word: presences[presence] };
}

/** Whom a row of the matrix stands for: `Phường Hải An`, `Tỉnh Phú Thọ: 148 phường, xã như nhau`. */
export function coverageName(place: string, communes: number): string {
  return communes === 0 ? place : `${place}: ${formatNumber(communes)} phường, xã như nhau`;
}
