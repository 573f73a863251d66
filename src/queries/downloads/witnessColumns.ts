import type { Window } from '../../dataset/types.ts';
import { SMALL_DENOMINATOR } from '../figures.ts';
import type { Column } from './table.ts';

/** `period, from, to`: what a figure covers. */
export function windowColumns<Row extends { readonly window: Window }>(): readonly Column<Row>[] {
  return [
    {
      name: 'period',
      type: 'string',
      description:
        'Tên kỳ như văn bản gọi: 2026-04 tháng, 2026-Q1 quý, 2026-H1 nửa năm, 2026-W04 tuần, 2026 năm; trống khi là số liệu tại một thời điểm',
      cell: (row) => row.window.period,
    },
    {
      name: 'from',
      type: 'date',
      description:
        'Ngày đầu của khoảng thời gian thực có trong văn bản; trống khi là số liệu tại một thời điểm',
      cell: (row) => row.window.from,
    },
    {
      name: 'to',
      type: 'date',
      description:
        'Ngày cuối của khoảng thời gian, tính cả ngày đó; với số liệu tại một thời điểm là ngày chốt số',
      required: true,
      cell: (row) => row.window.to,
    },
  ];
}

/** `source, locator`: the document and the place in it. */
export function placeColumns<
  Row extends { readonly source: string; readonly locator: string },
>(): readonly Column<Row>[] {
  return [sourceColumn((row) => row.source), locatorColumn()];
}

export function sourceColumn<Row>(idOf: (row: Row) => string): Column<Row> {
  return {
    name: 'source',
    type: 'string',
    description: 'Mã văn bản trong sources.csv',
    required: true,
    cell: idOf,
  };
}

export function locatorColumn<Row extends { readonly locator: string }>(): Column<Row> {
  return {
    name: 'locator',
    type: 'string',
    description: 'Chỗ trong văn bản: phụ lục, mục, trang',
    cell: (row) => row.locator,
  };
}

export function quoteColumn<Row extends { readonly quote: string | null }>(): Column<Row> {
  return {
    name: 'quote',
    type: 'string',
    description: 'Nguyên văn trong văn bản, có chứa con số, nhiều nhất 25 từ',
    cell: (row) => row.quote,
  };
}

export function printedColumn<Row extends { readonly printed: string | null }>(): Column<Row> {
  return {
    name: 'printed',
    type: 'string',
    description: 'Con số đúng như văn bản in',
    cell: (row) => row.printed,
  };
}

export function markerColumn<Row extends { readonly markers: readonly string[] }>(): Column<Row> {
  return {
    name: 'marker',
    type: 'string',
    description: `Chữ báo hiệu, cách nhau một dấu cách: m mâu thuẫn; u mẫu số nhỏ, dưới ${SMALL_DENOMINATOR}; b gãy chuỗi, không so với kỳ trước; p tạm tính; e gần đúng; r đã sửa; x chưa báo cáo; z không áp dụng; n không phát sinh; v đang xác minh`,
    cell: (row) => row.markers.join(' '),
  };
}
