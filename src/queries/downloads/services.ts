import type { Contradiction, Dataset, DerivedMarker, Marker, Unit, Window } from '../../dataset/types.ts';
import { compareWindows, SMALL_DENOMINATOR } from '../figures.ts';
import { compareUnits } from '../order.ts';
import { type ServiceRow, serviceTables } from '../serviceTable.ts';
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

/** A row of a printed table of essential services, with whose and when it is. */
export interface ServiceFigure extends Omit<ServiceRow, 'marker'> {
  readonly unit: Unit;
  readonly window: Window;
  readonly markers: readonly (Marker | DerivedMarker)[];
}

export const serviceColumns: readonly Column<ServiceFigure>[] = [
  ...unitColumns<ServiceFigure>((figure) => figure.unit),
  {
    name: 'service',
    type: 'string',
    description: 'Mã dịch vụ công thiết yếu, như trong địa chỉ của trang dịch vụ',
    required: true,
    cell: (figure) => figure.service.id,
  },
  ...windowColumns<ServiceFigure>(),
  {
    name: 'total',
    type: 'integer',
    description: 'Số hồ sơ tiếp nhận; trống khi văn bản không nêu',
    cell: (figure) => figure.total,
  },
  {
    name: 'online',
    type: 'integer',
    description: 'Trong đó số hồ sơ nộp trực tuyến; trống khi văn bản không nêu',
    cell: (figure) => figure.online,
  },
  {
    name: 'value',
    type: 'number',
    description:
      'Tỷ lệ phần trăm hồ sơ nộp trực tuyến, tính từ online và total, nhiều nhất 6 chữ số thập phân; trống khi thiếu một trong hai hoặc không có hồ sơ',
    cell: (figure) => figure.share,
  },
  printedColumn<ServiceFigure>(),
  markerColumn<ServiceFigure>(),
  {
    name: 'obstacle',
    type: 'string',
    description: 'Vướng mắc văn bản nêu',
    cell: (figure) => figure.obstacle,
  },
  {
    name: 'remedy',
    type: 'string',
    description: 'Cách giải quyết văn bản nêu',
    cell: (figure) => figure.remedy,
  },
  sourceColumn<ServiceFigure>((figure) => figure.source.id),
  locatorColumn<ServiceFigure>(),
  quoteColumn<ServiceFigure>(),
];

/** What `unit` reported of the essential services: in the official order, windows oldest first. */
export function serviceFigures(dataset: Dataset, unit: Unit): readonly ServiceFigure[] {
  return serviceTables(dataset, unit)
    .flatMap((table) => table.rows.map((row) => rowToFigure(unit, table.window, row)))
    .sort((a, b) => a.service.order - b.service.order || compareWindows(a.window, b.window));
}

export function servicesTable(dataset: Dataset): Table {
  const paths = new Set(dataset.serviceObservations.map((observation) => observation.unit));
  const units = [...paths].sort(compareUnits).flatMap((path) => dataset.units.get(path) ?? []);
  return rowsToTable(
    {
      name: 'services',
      title: 'Dịch vụ công thiết yếu',
      description:
        'Mỗi dòng là một dịch vụ công thiết yếu ở một nơi, trong một kỳ; dòng văn bản để trống cũng có mặt, với chữ báo hiệu.',
      columns: serviceColumns,
      references: { source: 'sources' },
      unit: (figure) => figure.unit.path,
    },
    units.flatMap((unit) => serviceFigures(dataset, unit)),
  );
}

function rowToFigure(unit: Unit, window: Window, { marker, ...row }: ServiceRow): ServiceFigure {
  const small = row.total !== null && row.total < SMALL_DENOMINATOR;
  return { ...row, unit, window, markers: markersOf(marker, row.contradictions, small) };
}

function markersOf(
  typed: Marker | null,
  contradictions: readonly Contradiction[],
  small: boolean,
): readonly (Marker | DerivedMarker)[] {
  const markers: (Marker | DerivedMarker)[] = [];
  if (typed !== null) markers.push(typed);
  if (contradictions.length > 0) markers.push('m');
  if (small) markers.push('u');
  return markers;
}
