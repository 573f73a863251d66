import { formatNumber } from '../format.ts';
import { unitInProse } from './headline.ts';
import { capitalise, toSpoken } from './spoken.ts';
import type { SaidUnit, Spoken } from './subject.ts';

/** How much is known of the units of a province, above the list of their names. */
export function provinceListLede(said: {
  readonly province: SaidUnit;
  readonly present: number;
  readonly reporting: number;
  readonly isInScope: boolean;
}): Spoken {
  const { province, present, reporting, isInScope } = said;
  const all = `${capitalise(unitInProse(province))} có **${formatNumber(present)} phường, xã, đặc khu**`;
  if (reporting > 0)
    return toSpoken(
      reporting === present
        ? `${all}, **mọi nơi** đã có số liệu.`
        : `${all}, **${formatNumber(reporting)} nơi** đã có số liệu. Nơi chưa có vẫn có trang riêng, nói rõ là chưa nhận được văn bản.`,
    );
  return toSpoken(
    isInScope
      ? `${all}. **Chưa nhận được văn bản nào** có số liệu của các nơi này.`
      : `${all}. Trang này **chưa thu thập số liệu** của ${unitInProse(province)}; tên để tra cứu, chưa có trang riêng.`,
  );
}
