import { formatDate, formatNumber } from '../format.ts';
import { figurePhrase, windowName } from '../wording.ts';
import { unitInProse } from './headline.ts';
import { capitalise, toSpoken } from './spoken.ts';
import { type PlacedFigure, spreadHeadline } from './spread.ts';
import type { SaidFigure, SaidIndicator, SaidUnit, SaidWindow, Spoken } from './subject.ts';
import { type SaidTotal, sumText } from './total.ts';

interface Coverage {
  readonly province: SaidUnit;
  /** Units of today, and how many of them have figures. */
  readonly present: number;
  readonly reporting: number;
}

/** How much is known of the units of a province, above the list of their names. */
export function provinceListLede(said: Coverage & { readonly isInScope: boolean }): Spoken {
  const { province, present, reporting, isInScope } = said;
  const all = `${capitalise(unitInProse(province))} có **${formatNumber(present)} phường, xã, đặc khu**`;
  if (reporting === present) return toSpoken(`${all}, **mọi nơi** đã có số liệu.`);
  if (!isInScope)
    return toSpoken(
      reporting === 0
        ? `${all}. Trang này **chưa thu thập số liệu** của ${unitInProse(province)}; tên để tra cứu, chưa có trang riêng.`
        : `${all}, **${formatNumber(reporting)} nơi** đã có số liệu. Nơi khác có tên để tra cứu, chưa có trang riêng.`,
    );
  return toSpoken(
    reporting === 0
      ? `${all}. **Chưa nhận được văn bản nào** có số liệu của các nơi này.`
      : `${all}, **${formatNumber(reporting)} nơi** đã có số liệu. Nơi chưa có vẫn có trang riêng, nói rõ là chưa nhận được văn bản.`,
  );
}

/** A key figure of the province beside its units, as the opening says it. */
export interface SaidKey extends SaidTotal {
  readonly own: SaidFigure;
}

/** The opening of a province's page: how complete it is and how fresh, then its key figures, numbers strong. */
export function provinceLede(
  said: Coverage & {
    readonly newest: string | null;
    readonly keys: readonly SaidKey[];
    readonly rows: number;
  },
): Spoken {
  const { newest, keys, rows } = said;
  const until = newest === null ? '' : `, mới nhất đến **${formatDate(newest)}**`;
  const sentences = [
    `${coverageText(said)}${until}.`,
    ...keys.map(keySentence),
    ...(rows === 0 ? ['Chưa đủ mười nơi có cùng một kỳ để đặt cạnh nhau trong một hình.'] : []),
  ];
  return toSpoken(sentences.join(' '));
}

function coverageText({ province, present, reporting }: Coverage): string {
  return `**${formatNumber(reporting)} trên ${formatNumber(present)}** phường, xã, đặc khu của ${unitInProse(province)} đã có số liệu`;
}

/** How many units of a province have figures: the opening of its page, alone. */
export function coverageSentence(said: Coverage): Spoken {
  return toSpoken(`${coverageText(said)}.`);
}

/** An indicator over the units of a province, in the newest window many of them share. */
interface SaidSpread {
  readonly indicator: SaidIndicator;
  readonly shared: { readonly window: SaidWindow; readonly figures: readonly PlacedFigure[] };
  /** Null for counts, whose range says how large places are and not how well they do. */
  readonly strip: object | null;
}

/** Between which values the units lie, a line each; the window is named where it is not that of the page. */
export function spreadLines(rows: readonly SaidSpread[], main: SaidWindow | null): readonly string[] {
  return rows
    .filter(({ strip }) => strip !== null)
    .map(({ indicator, shared: { window, figures } }) => {
      const isMain = main !== null && main.from === window.from && main.to === window.to;
      return `${spreadHeadline(indicator, figures)}${isMain ? '' : ` (${windowName(window)})`}.`;
    });
}

function keySentence({ own, places, indicator, totals }: SaidKey): string {
  const sum = sumText(indicator, totals);
  const units = sum === null ? '' : `, **${sum}** ở ${formatNumber(places)} phường, xã`;
  return `${indicator.name}, ${windowName(own.window)}: **${figurePhrase(own)}** cả tỉnh${units}.`;
}
