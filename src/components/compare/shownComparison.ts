/** All that shows a comparison in the browser: loaded, with the library that draws, when somebody first chooses. */
import { formatNumber } from '../../format.ts';
import type { Comparison } from '../../queries/comparison.ts';
import type { PlaceAge } from '../../queries/comparisonFiles.ts';
import { comparisonStatus, comparisonTitle } from '../../wording/comparisonLede.ts';
import { addFigureActions } from '../figureActions.ts';
import type { ComparisonChoice } from './choice.ts';
import { comparisonMarkup } from './comparisonMarkup.ts';
import { fileActions } from './fileActions.ts';
import { markerKey } from './markerKey.ts';
import { markupToNodes } from './markupToNodes.ts';
import { type Narrowed, type Refine, refine } from './refine.ts';

/** A comparison as nodes, drawn by the functions that draw the site, with the buttons only a script can offer. */
export function comparisonNodes(
  compared: Comparison,
  ages: readonly PlaceAge[],
  csv: () => string,
): readonly Node[] {
  const holder = document.createDocumentFragment();
  holder.append(...markupToNodes(comparisonMarkup(compared, ages)), fileActions(csv));
  holder.append('\n', ...markupToNodes(markerKey(holder.textContent ?? '')));
  for (const figure of holder.querySelectorAll<HTMLElement>('figure.chart')) addFigureActions(figure);
  return [...holder.childNodes];
}

/** The controls over what `compared` offers. */
export function refineControls(compared: Comparison, onChange: (narrowed: Narrowed) => void): Refine {
  return refine(compared, onChange);
}

export function pageTitle({ units }: Comparison): string {
  return comparisonTitle(units);
}

/** What is shown, and what of the address could not be: said to those who do not see the page change. */
export function statusText(
  compared: Comparison,
  choice: ComparisonChoice,
  failed: readonly string[],
): string {
  const lost = failed.length === 0 ? '' : ` Không tải được số liệu của ${failed.join(', ')}.`;
  const isAsked = choice.window === null || compared.windows.some(({ key }) => key === choice.window);
  const other = isAsked ? '' : ' Không nơi nào có kỳ ghi trong địa chỉ, nên đang xem kỳ gần nhất.';
  const unknown = choice.indicators.filter(
    (id) => !compared.indicators.some(({ indicator }) => indicator.id === id),
  ).length;
  const strange =
    unknown === 0 ? '' : ` ${formatNumber(unknown)} chỉ số trong địa chỉ không nơi nào báo cáo.`;
  return `${comparisonStatus(compared.units, compared.shown)}${other}${strange}${lost}`.trim();
}
