import type { Dataset, Unit, UnitState } from '../../dataset/types.ts';
import { compareUnits } from '../order.ts';
import { rowsToTable, type Table } from './table.ts';

/** A unit under one of the names it has borne. */
interface NamedUnit {
  readonly unit: Unit;
  readonly state: UnitState;
}

/** Every unit the site can name, one row per name it has borne, oldest first. */
export function unitsTable(dataset: Dataset): Table {
  const codeOf = (path: string): string => dataset.units.get(path)?.code ?? path;
  return rowsToTable<NamedUnit>(
    {
      name: 'units',
      title: 'Đơn vị hành chính',
      description:
        'Mỗi dòng là một đơn vị hành chính dưới một tên; đơn vị đổi tên có nhiều dòng, đơn vị đã giải thể vẫn có mặt.',
      columns: [
        {
          name: 'code',
          type: 'string',
          description: 'Mã đơn vị hành chính chính thức, giữ số 0 ở đầu',
          required: true,
          cell: ({ unit }) => unit.code,
        },
        {
          name: 'slug',
          type: 'string',
          description: 'Tên không dấu trong địa chỉ của trang, không trùng trong một tỉnh, thành phố',
          required: true,
          cell: ({ unit }) => unit.slug,
        },
        {
          name: 'name',
          type: 'string',
          description: 'Tên, không kèm loại',
          required: true,
          cell: ({ state }) => state.name,
        },
        {
          name: 'type',
          type: 'string',
          description: 'Loại: tỉnh, thành phố, phường, xã, đặc khu',
          required: true,
          cell: ({ state }) => state.type,
        },
        {
          name: 'province',
          type: 'string',
          description: 'Mã tỉnh, thành phố; trống ở dòng của chính tỉnh, thành phố',
          cell: ({ unit }) => (unit.province === null ? null : codeOf(unit.province)),
        },
        {
          name: 'valid_from',
          type: 'date',
          description: 'Ngày đầu có hiệu lực',
          required: true,
          cell: ({ state }) => state.validFrom,
        },
        {
          name: 'valid_to',
          type: 'date',
          description: 'Ngày cuối còn hiệu lực; trống khi đang có hiệu lực',
          cell: ({ state }) => state.validTo,
        },
        {
          name: 'successor',
          type: 'string',
          description: 'Mã các đơn vị thay thế, cách nhau dấu chấm phẩy; trống khi chưa bị thay thế',
          cell: ({ unit, state }) =>
            state === unit.states.at(-1) ? unit.successors.map(codeOf).join(';') : null,
        },
        {
          name: 'instrument',
          type: 'string',
          description: 'Văn bản lập ra đơn vị hoặc đặt tên',
          cell: ({ state }) => state.instrument,
        },
      ],
      unit: ({ unit }) => unit.path,
    },
    [...dataset.units.values()]
      .sort((a, b) => compareUnits(a.path, b.path))
      .flatMap((unit) => unit.states.map((state) => ({ unit, state }))),
  );
}
