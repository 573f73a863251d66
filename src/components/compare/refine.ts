import { formatNumber } from '../../format.ts';
import type { Comparison, OfferedIndicator } from '../../queries/comparison.ts';
import { offeredWindowText } from '../../wording/comparisonWindows.ts';
import type { ComparisonChoice } from './choice.ts';

/** The controls that need the figures: which indicators, which window. */
export interface Refine {
  readonly element: HTMLElement;
  /** Sets the controls to what is shown. */
  readonly show: (compared: Comparison, choice: ComparisonChoice) => void;
}

/** The part of a choice these controls change. */
export type Narrowed = Pick<ComparisonChoice, 'indicators' | 'window'>;

/** Controls over the indicators and windows `compared` offers; each change is told at once. */
export function refine(compared: Comparison, onChange: (narrowed: Narrowed) => void): Refine {
  const form = document.createElement('form');
  form.className = 'compare-refine';
  const boxes = compared.indicators.map(indicatorBox);
  const summary = make('summary', '');
  const details = document.createElement('details');
  details.append(summary, ...fieldsets(compared, boxes));
  const window = windowField();
  const reset = make('button', 'Bỏ lựa chọn riêng');
  reset.type = 'button';
  form.append(window.row, details, reset);

  const asked = (): readonly string[] => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
  details.addEventListener('change', () => onChange({ indicators: asked(), window: window.asked() }));
  window.select.addEventListener('change', () =>
    onChange({ indicators: isNarrowed ? asked() : [], window: window.asked() }),
  );
  reset.addEventListener('click', () => onChange({ indicators: [], window: null }));
  form.addEventListener('submit', (event) => event.preventDefault());

  let isNarrowed = false;
  return {
    element: form,
    show: (now, choice) => {
      isNarrowed = choice.indicators.length > 0;
      const shown = new Set(now.shown.map(({ indicator }) => indicator.id));
      for (const { box } of boxes) box.checked = shown.has(box.value);
      summary.textContent = `Chọn chỉ số: đang xem ${formatNumber(shown.size)} trong ${formatNumber(boxes.length)}`;
      window.offer(now, choice.window);
      reset.hidden = !isNarrowed && choice.window === null;
    },
  };
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

interface IndicatorBox {
  readonly box: HTMLInputElement;
  readonly label: HTMLLabelElement;
  readonly units: number;
}

function indicatorBox({ indicator, units }: OfferedIndicator): IndicatorBox {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.value = indicator.id;
  label.append(box, ` ${indicator.name}`);
  return { box, label, units };
}

/** What several places report stands before what one alone does. */
function fieldsets(compared: Comparison, boxes: readonly IndicatorBox[]): readonly HTMLElement[] {
  const groups =
    compared.units.length < 2
      ? [{ name: 'Chỉ số', own: boxes }]
      : [
          { name: 'Nhiều nơi cùng báo cáo', own: boxes.filter(({ units }) => units > 1) },
          { name: 'Chỉ một nơi báo cáo', own: boxes.filter(({ units }) => units < 2) },
        ];
  return groups
    .filter(({ own }) => own.length > 0)
    .map(({ name, own }) => {
      const group = document.createElement('fieldset');
      group.append(make('legend', `${name} (${formatNumber(own.length)})`), ...own.map(({ label }) => label));
      return group;
    });
}

interface WindowField {
  readonly row: HTMLElement;
  readonly select: HTMLSelectElement;
  readonly asked: () => string | null;
  readonly offer: (compared: Comparison, chosen: string | null) => void;
}

function windowField(): WindowField {
  const row = document.createElement('p');
  const label = make('label', 'Kỳ');
  const select = document.createElement('select');
  select.id = 'ky';
  label.htmlFor = select.id;
  row.append(label, ' ', select);
  return {
    row,
    select,
    asked: () => (select.value === '' ? null : select.value),
    offer: ({ windows, units }, chosen) => {
      const newest =
        units.length < 2 ? 'Kỳ gần nhất của từng chỉ số' : 'Kỳ chung gần nhất; không có thì kỳ của từng nơi';
      const options = windows.map((offered) => new Option(offeredWindowText(offered), offered.key));
      select.replaceChildren(new Option(newest, ''), ...options);
      select.value = windows.some(({ key }) => key === chosen) ? (chosen ?? '') : '';
    },
  };
}
