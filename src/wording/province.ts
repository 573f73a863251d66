import { formatDate, formatNumber } from '../format.ts';
import { figurePhrase, windowName } from '../wording.ts';
import { unitInProse } from './headline.ts';
import { capitalise, toSpoken } from './spoken.ts';
import type { SaidFigure, SaidUnit, Spoken } from './subject.ts';
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
  const { province, present, reporting, newest, keys, rows } = said;
  const until = newest === null ? '' : `, mới nhất đến **${formatDate(newest)}**`;
  const sentences = [
    `**${formatNumber(reporting)} trên ${formatNumber(present)}** phường, xã, đặc khu của ${unitInProse(province)} đã có số liệu${until}.`,
    ...keys.map(keySentence),
    ...(rows === 0 ? ['Chưa đủ mười nơi có cùng một kỳ để đặt cạnh nhau trong một hình.'] : []),
  ];
  return toSpoken(sentences.join(' '));
}

function keySentence({ own, places, indicator, totals }: SaidKey): string {
  const sum = sumText(indicator, totals);
  const units = sum === null ? '' : `, **${sum}** ở ${formatNumber(places)} phường, xã`;
  return `${indicator.name}, ${windowName(own.window)}: **${figurePhrase(own)}** cả tỉnh${units}.`;
}
