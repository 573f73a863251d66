import type { Dataset, Unit } from '../../dataset/types.ts';
import type { Column } from './table.ts';

/** The three columns most tables begin with; all empty where a row speaks of the whole nation. */
export function unitColumns<Row>(unitOf: (row: Row) => Unit | null): readonly Column<Row>[] {
  return [
    {
      name: 'province',
      type: 'string',
      description: 'Tên không dấu của tỉnh, thành phố, như trong địa chỉ của trang; trống khi nói về cả nước',
      cell: (row) => unitOf(row)?.path.split('/')[0] ?? null,
    },
    {
      name: 'ward',
      type: 'string',
      description:
        'Tên không dấu của phường, xã, đặc khu, như trong địa chỉ của trang; trống khi nói về cả tỉnh, thành phố',
      cell: (row) => unitOf(row)?.path.split('/')[1] ?? null,
    },
    {
      name: 'unit_code',
      type: 'string',
      description: 'Mã đơn vị hành chính chính thức, giữ số 0 ở đầu; trống khi nói về cả nước',
      cell: (row) => unitOf(row)?.code ?? null,
    },
  ];
}

/** Answers the unit of a row that names it by path; null for the nation. */
export function unitByPath(dataset: Dataset): (row: { readonly unit: string }) => Unit | null {
  return (row) => dataset.units.get(row.unit) ?? null;
}
