import type { Dataset } from '../../dataset/types.ts';
import type { Figure } from '../figure.ts';
import { figuresByUnit } from '../figures.ts';
import { oncePerDataset } from '../memo.ts';
import { compareUnits } from '../order.ts';
import { type Column, rowsToTable, type Table } from './table.ts';
import { unitColumns } from './unitColumns.ts';
import {
  locatorColumn,
  markerColumn,
  printedColumn,
  quoteColumn,
  sourceColumn,
  windowColumns,
} from './witnessColumns.ts';

/** The columns of `observations.csv`, which others depend on. */
export const observationColumns: readonly Column<Figure>[] = [
  ...unitColumns<Figure>((figure) => figure.unit),
  {
    name: 'indicator',
    type: 'string',
    description: 'Mã chỉ số trong indicators.csv',
    required: true,
    cell: (figure) => figure.indicator.id,
  },
  ...windowColumns<Figure>(),
  {
    name: 'numerator',
    type: 'integer',
    description: 'Tử số của tỷ lệ; trống khi văn bản không nêu',
    cell: (figure) => figure.numerator,
  },
  {
    name: 'denominator',
    type: 'integer',
    description: 'Mẫu số của tỷ lệ; trống khi văn bản không nêu',
    cell: (figure) => figure.denominator,
  },
  {
    name: 'value',
    type: 'number',
    description:
      'Giá trị trang hiển thị, theo đơn vị tính ở cột unit; tỷ lệ là số phần trăm, tính lại từ tử số và mẫu số khi có cả hai, nhiều nhất 6 chữ số thập phân; trống khi chưa có số liệu, không bao giờ thay bằng 0',
    cell: (figure) => figure.value,
  },
  {
    name: 'unit',
    type: 'string',
    description: 'Đơn vị tính của cột value',
    cell: (figure) => figure.indicator.unit,
  },
  printedColumn<Figure>(),
  markerColumn<Figure>(),
  sourceColumn<Figure>((figure) => figure.source.id),
  locatorColumn<Figure>(),
  quoteColumn<Figure>(),
];

/** The interval of a rate. */
export const intervalColumns: readonly Column<Figure>[] = [
  {
    name: 'low',
    type: 'number',
    description: 'Đầu thấp của khoảng dao động (Wilson 95%), phần trăm; trống khi văn bản không nêu số đếm',
    cell: (figure) => figure.interval?.low ?? null,
  },
  {
    name: 'high',
    type: 'number',
    description: 'Đầu cao của khoảng dao động (Wilson 95%), phần trăm; trống khi văn bản không nêu số đếm',
    cell: (figure) => figure.interval?.high ?? null,
  },
];

/** What a page says of the certainty of its figures goes with them into its file. */
export const certaintyColumns: readonly Column<Figure>[] = [
  ...intervalColumns,
  {
    name: 'note',
    type: 'string',
    description: 'Điều cần đọc kèm con số; trống khi không có',
    cell: (figure) => figure.note,
  },
];

/** The columns of `so-lieu.csv` beside a page. */
export const pageFileColumns: readonly Column<Figure>[] = [...observationColumns, ...certaintyColumns];

/** Every published figure: units in the order of `compareUnits`, then indicators as displayed, then windows. */
export const publishedFigures = oncePerDataset((dataset): readonly Figure[] =>
  [...figuresByUnit(dataset)].sort(([a], [b]) => compareUnits(a, b)).flatMap(([, figures]) => figures),
);

/** The figures of each indicator, in the order of `publishedFigures`. */
export const publishedFiguresByIndicator = oncePerDataset((dataset) =>
  Map.groupBy(publishedFigures(dataset), (figure) => figure.indicator.id),
);

export function observationsTable(dataset: Dataset): Table {
  return rowsToTable(
    {
      name: 'observations',
      title: 'Số liệu',
      description: 'Mỗi dòng là một con số của một chỉ số, ở một nơi, trong một kỳ, theo một văn bản.',
      columns: observationColumns,
      references: { indicator: 'indicators', source: 'sources' },
      unit: (figure) => figure.unit.path,
    },
    publishedFigures(dataset),
  );
}
