import type { Choice, Opened, OpenedFile } from '../../check/messages.ts';
import { formatNumber } from '../../format.ts';
import { button, field, make } from './nodes.ts';

/** Asks whose figures the files hold and what each file is, as far as that is not certain already. */
export function placeForm(
  opened: Opened,
  onCheck: (folder: string, files: readonly Choice[]) => void,
): HTMLElement {
  const place = placeFields(opened);
  const files = opened.files.map(fileFields);
  const group = make('div', { class: 'check-place' }, place.element);
  const update = (): void => {
    group.hidden = files.every(({ choice }) => isReference(opened, choice().kind));
  };
  const fields = files.map(({ element }) => element);
  for (const element of fields) element.addEventListener('change', update);
  update();
  const check = button('Kiểm tra', () =>
    onCheck(
      place.folder(),
      files.map(({ choice }) => choice()),
    ),
  );
  return make(
    'section',
    { class: 'section', 'aria-labelledby': 'buoc-2' },
    make('h2', { id: 'buoc-2', tabindex: '-1' }, 'Tệp này của nơi nào?'),
    group,
    ...fields,
    make('p', {}, check),
  );
}

/** Units, indicators and the like belong to no place. */
function isReference({ files }: Opened, kind: string): boolean {
  return files[0]?.allKinds.find(({ id }) => id === kind)?.folder === 'data';
}

interface PlaceFields {
  readonly element: HTMLElement;
  readonly folder: () => string;
}

function placeFields({ provinces, folder }: Opened): PlaceFields {
  const [guessed = ''] = folder?.split('/') ?? [];
  const options = provinces.map(({ path, name }) => new Option(name, path));
  const province = make('select', {}, new Option('Cả nước', ''), ...options);
  const unit = make('select');
  const offer = (): void => {
    const own = provinces.find(({ path }) => path === province.value);
    const names = own?.units.map(({ path, name }) => new Option(name, path)) ?? [];
    const whole = own === undefined ? 'Cả nước' : `Cả ${own.name}`;
    unit.replaceChildren(new Option(whole, province.value), ...names);
  };
  province.addEventListener('change', offer);
  province.value = guessed;
  offer();
  if (folder !== null) unit.value = folder;
  const said =
    folder === null
      ? 'Trang không đoán được tệp của nơi nào. Chọn tỉnh, thành phố, rồi phường, xã.'
      : `Đoán theo mã nguồn hoặc tên tệp: ${unit.selectedOptions[0]?.text ?? ''}. Sửa lại nếu không đúng.`;
  const element = make(
    'div',
    {},
    make('p', { class: 'soft small' }, said),
    make(
      'div',
      { class: 'check-fields' },
      field('tinh', 'Tỉnh, thành phố', province),
      field('xa', 'Phường, xã, đặc khu', unit),
    ),
  );
  return { element, folder: () => unit.value };
}

interface FileFields {
  readonly element: HTMLElement;
  readonly choice: () => Choice;
}

function fileFields(file: OpenedFile, index: number): FileFields {
  const kinds = [...file.allKinds].sort(
    (a, b) => Number(file.kinds.includes(b.id)) - Number(file.kinds.includes(a.id)),
  );
  const kind = make(
    'select',
    {},
    ...kinds.map(({ id, title, stem }) => new Option(`${stem}.csv: ${title}`, id)),
  );
  const use = make(
    'select',
    {},
    new Option('Thay tệp đang có', 'replace'),
    new Option('Thêm bên cạnh tệp đang có', 'add'),
  );
  use.value = file.use;
  const sure =
    file.kinds.length === 1 ? 'nhận ra loại tệp từ tiêu đề cột' : 'chưa chắc là loại tệp nào, hãy chọn';
  const legend = make('legend', {}, file.name);
  const notes = file.notes.map((note) => make('li', {}, note));
  const element = make(
    'fieldset',
    { class: 'check-file' },
    legend,
    make('p', { class: 'soft small' }, `${formatNumber(file.rows)} dòng; ${sure}.`),
    notes.length === 0 ? null : make('ul', { class: 'check-notes' }, ...notes),
    make(
      'div',
      { class: 'check-fields' },
      field(`loai-${index}`, 'Loại tệp', kind),
      field(`dung-${index}`, 'Cách dùng', use),
    ),
  );
  return { element, choice: () => ({ kind: kind.value, use: use.value === 'add' ? 'add' : 'replace' }) };
}
