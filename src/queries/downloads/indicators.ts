import type { Dataset, Indicator } from '../../dataset/types.ts';
import { type Column, rowsToTable, type Table } from './table.ts';

const KINDS: Readonly<Record<Indicator['kind'], string>> = {
  rate: 'tỷ lệ',
  count: 'số lượng',
  amount: 'số tiền',
  score: 'điểm',
};
const TIMINGS: Readonly<Record<Indicator['timing'], string>> = {
  flow: 'phát sinh trong một khoảng thời gian',
  stock: 'có tại một thời điểm',
};
const DIRECTIONS: Readonly<Record<Indicator['better'], string>> = {
  up: 'cao hơn là tốt hơn',
  down: 'thấp hơn là tốt hơn',
  none: 'không phân định',
};

/** The columns of `indicators.csv`, the same as in the data folder. */
export const indicatorColumns: readonly Column<Indicator>[] = [
  {
    name: 'id',
    type: 'string',
    description: 'Mã chỉ số',
    required: true,
    cell: (indicator) => indicator.id,
  },
  {
    name: 'group',
    type: 'string',
    description: 'Nhóm chỉ số, theo Quyết định 766/QĐ-TTg và các nhóm trang thêm vào',
    required: true,
    cell: (indicator) => indicator.group,
  },
  {
    name: 'name',
    type: 'string',
    description: 'Tên chỉ số',
    required: true,
    cell: (indicator) => indicator.name,
  },
  {
    name: 'kind',
    type: 'string',
    description: 'Loại con số',
    required: true,
    categories: KINDS,
    cell: (indicator) => indicator.kind,
  },
  {
    name: 'timing',
    type: 'string',
    description: 'Đếm cái gì phát sinh hay cái gì đang có',
    required: true,
    categories: TIMINGS,
    cell: (indicator) => indicator.timing,
  },
  { name: 'unit', type: 'string', description: 'Đơn vị tính', cell: (indicator) => indicator.unit },
  {
    name: 'better',
    type: 'string',
    description: 'Thế nào là tốt hơn',
    required: true,
    categories: DIRECTIONS,
    cell: (indicator) => indicator.better,
  },
  {
    name: 'numerator',
    type: 'string',
    description: 'Tử số đếm gì; trống khi không phải tỷ lệ',
    cell: (indicator) => indicator.numerator,
  },
  {
    name: 'denominator',
    type: 'string',
    description: 'Mẫu số đếm gì; trống khi không phải tỷ lệ',
    cell: (indicator) => indicator.denominator,
  },
  {
    name: 'definition',
    type: 'string',
    description: 'Định nghĩa',
    cell: (indicator) => indicator.definition,
  },
  {
    name: 'basis',
    type: 'string',
    description: 'Văn bản làm căn cứ cho định nghĩa',
    cell: (indicator) => indicator.basis,
  },
  {
    name: 'caution',
    type: 'string',
    description: 'Điều cần lưu ý khi đọc con số',
    cell: (indicator) => indicator.caution,
  },
  {
    name: 'label',
    type: 'string',
    description: 'Tên mà nguồn dùng, khi khác điều con số thật sự đếm',
    cell: (indicator) => indicator.label,
  },
  {
    name: 'max',
    type: 'number',
    description: 'Số điểm tối đa; trống khi không phải điểm',
    cell: (indicator) => indicator.max,
  },
];

/** Indicators in the order the site displays them. */
export function indicatorsTable(dataset: Dataset): Table {
  return rowsToTable(
    {
      name: 'indicators',
      title: 'Chỉ số',
      description: 'Mỗi dòng là một chỉ số: đo gì, tính thế nào, theo văn bản nào.',
      columns: indicatorColumns,
      key: ['id'],
    },
    [...dataset.indicators.values()],
  );
}
