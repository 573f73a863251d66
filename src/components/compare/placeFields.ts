import { MOST_PLACES } from './choice.ts';

/** The fields in which places are chosen: two stand on the page, a button gives more. */
export interface PlaceFields {
  readonly chosen: () => readonly string[];
  readonly choose: (units: readonly string[]) => void;
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư'];

export function readPlaceFields(form: HTMLFormElement): PlaceFields {
  const submit = form.querySelector('button[type="submit"]')?.closest('p') ?? null;
  const fields = (): HTMLSelectElement[] => [...form.querySelectorAll<HTMLSelectElement>('select')];
  const more = document.createElement('button');
  more.type = 'button';
  more.textContent = 'Thêm nơi';
  submit?.append(more);

  const add = (): void => {
    const [first] = fields();
    const row = first?.closest('p');
    if (row == null || submit === null || fields().length >= MOST_PLACES) return;
    const copy = row.cloneNode(true) as HTMLElement;
    const number = fields().length + 1;
    const [label, select] = [copy.querySelector('label'), copy.querySelector('select')];
    if (label === null || select === null) return;
    select.id = `noi-${number}`;
    select.name = select.id;
    select.value = '';
    label.htmlFor = select.id;
    label.textContent = `Nơi thứ ${ORDINALS[number - 1]}`;
    submit.before(copy);
    more.hidden = number >= MOST_PLACES;
  };
  if (fields().length < 2) add();
  more.addEventListener('click', () => {
    add();
    fields().at(-1)?.focus();
  });

  return {
    chosen: () => [...new Set(fields().map(({ value }) => value))].filter((value) => value !== ''),
    choose: (units) => {
      while (fields().length < Math.min(units.length, MOST_PLACES)) add();
      for (const [index, field] of fields().entries()) select(field, units[index] ?? '');
    },
  };
}

/** A place that is not in the list, one without figures for instance, is shown by its path. */
function select(field: HTMLSelectElement, unit: string): void {
  if (![...field.options].some(({ value }) => value === unit)) field.append(new Option(unit, unit));
  field.value = unit;
}
