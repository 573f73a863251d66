import { type Chance, wholeBetween } from './chance.ts';

/** A figure made up: two counts, or one number. */
export type Made = { readonly numerator: number; readonly denominator: number } | { readonly value: number };

/** What a commune did in one month; its figures agree with each other as the sums of identities.csv ask. */
export interface Month {
  readonly chance: Chance;
  /** Between 0 and 1: how well this commune does in general. */
  readonly skill: number;
  readonly people: number;
  readonly received: number;
  readonly online: number;
  readonly resolved: number;
  readonly onTime: number;
}

interface Recipe {
  readonly indicator: string;
  readonly timing: 'flow' | 'stock';
  readonly make: (month: Month) => Made;
}

/** The indicators that are made up, the first of them first where a scale wants fewer. */
export const RECIPES: readonly Recipe[] = [
  flow('ho-so-tiep-nhan', ({ received }) => ({ value: received })),
  flow('ty-le-ho-so-truc-tuyen', ({ online, received }) => ({ numerator: online, denominator: received })),
  flow('ty-le-da-giai-quyet', ({ resolved, received }) => ({ numerator: resolved, denominator: received })),
  flow('ty-le-dung-han', ({ onTime, resolved }) => ({ numerator: onTime, denominator: resolved })),
  flow('ho-so-qua-han', ({ onTime, resolved }) => ({ value: resolved - onTime })),
  flow('ty-le-thanh-toan-truc-tuyen', (month) => shareOf(month, Math.ceil(month.received * 0.6))),
  flow('ty-le-so-hoa-ket-qua', (month) => shareOf(month, month.resolved)),
  flow('muc-do-hai-long', (month) => shareOf(month, Math.ceil(month.received * 0.2))),
  stock('ty-le-vneid', (month) => shareOf(month, month.people)),
  stock('ty-le-so-suc-khoe-dien-tu', (month) => shareOf(month, month.people)),
  flow('ty-le-ho-so-truc-tiep', ({ online, received }) => ({
    numerator: received - online,
    denominator: received,
  })),
  flow('ty-le-dang-giai-quyet', ({ resolved, received }) => ({
    numerator: received - resolved,
    denominator: received,
  })),
  stock('ho-so-dang-giai-quyet', ({ resolved, received }) => ({ value: received - resolved })),
  stock('tthc-toan-trinh', ({ chance }) => ({ value: wholeBetween(chance, 110, 190) })),
  flow('ty-le-ket-qua-dien-tu', (month) => shareOf(month, month.resolved)),
  flow('ty-le-so-hoa-thanh-phan', (month) => shareOf(month, month.received)),
  flow('ty-le-tai-su-dung-so-hoa', (month) => shareOf(month, month.online)),
  stock('ty-le-chu-ky-so', (month) => shareOf(month, month.people)),
  flow('phan-anh-kien-nghi', ({ chance }) => ({ value: wholeBetween(chance, 0, 40) })),
  stock('ho-so-yeu-cau-bo-sung', ({ chance }) => ({ value: wholeBetween(chance, 0, 25) })),
  flow('ty-le-ho-so-mot-cua', (month) => shareOf(month, month.received)),
  stock('ty-le-khai-thue-dien-tu', (month) => shareOf(month, Math.ceil(month.people / 20))),
  flow('ho-so-phi-dia-gioi', (month) => ({ value: shareOf(month, month.received).numerator })),
  flow('luot-dao-tao', ({ chance }) => ({ value: wholeBetween(chance, 0, 300) })),
  flow('tin-bai', ({ chance }) => ({ value: wholeBetween(chance, 0, 60) })),
];

/** A month of a commune of so many `people`; of a small commune hardly a file comes in. */
export function makeMonth(chance: Chance, skill: number, people: number): Month {
  const received = Math.max(1, Math.round((people / 20) * (0.7 + 0.6 * chance())));
  const online = Math.round(received * near(chance, skill));
  const resolved = Math.max(1, Math.round(received * near(chance, 0.9)));
  const onTime = Math.round(resolved * near(chance, 0.85 + skill / 8));
  return { chance, skill, people, received, online, resolved, onTime };
}

function shareOf({ chance, skill }: Month, whole: number): { numerator: number; denominator: number } {
  const denominator = Math.max(1, whole);
  return { numerator: Math.round(denominator * near(chance, skill)), denominator };
}

/** Near a share, never above the whole. */
function near(chance: Chance, share: number): number {
  return Math.min(1, Math.max(0, share + (chance() - 0.5) * 0.2));
}

function flow(indicator: string, make: Recipe['make']): Recipe {
  return { indicator, timing: 'flow', make };
}

function stock(indicator: string, make: Recipe['make']): Recipe {
  return { indicator, timing: 'stock', make };
}
