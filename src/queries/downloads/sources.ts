import type { Dataset, Source, SourceKind } from '../../dataset/types.ts';
import { compareText, compareUnits } from '../order.ts';
import { rowsToTable, type Table } from './table.ts';
import { unitByPath, unitColumns } from './unitColumns.ts';

const KINDS: Readonly<Record<SourceKind, string>> = {
  report: 'báo cáo',
  plan: 'kế hoạch',
  portal: 'cổng thông tin',
  press: 'báo chí',
};

/** Documents by unit and id. */
export function sourcesTable(dataset: Dataset): Table {
  return rowsToTable<Source>(
    {
      name: 'sources',
      title: 'Văn bản nguồn',
      description: 'Mỗi dòng là một văn bản mà số liệu được lấy ra.',
      columns: [
        ...unitColumns<Source>(unitByPath(dataset)),
        {
          name: 'id',
          type: 'string',
          description: 'Mã văn bản, không trùng trong cả trang',
          required: true,
          cell: (source) => source.id,
        },
        {
          name: 'number',
          type: 'string',
          description: 'Số, ký hiệu; trống khi văn bản không ghi',
          cell: (source) => source.number,
        },
        {
          name: 'title',
          type: 'string',
          description: 'Tên văn bản',
          required: true,
          cell: (source) => source.title,
        },
        { name: 'issuer', type: 'string', description: 'Cơ quan ban hành', cell: (source) => source.issuer },
        {
          name: 'date',
          type: 'date',
          description: 'Ngày ban hành; trống khi văn bản không ghi',
          cell: (source) => source.date,
        },
        {
          name: 'from',
          type: 'date',
          description: 'Ngày đầu của khoảng thời gian văn bản nói đến',
          cell: (source) => source.from,
        },
        {
          name: 'to',
          type: 'date',
          description: 'Ngày cuối của khoảng thời gian văn bản nói đến',
          cell: (source) => source.to,
        },
        {
          name: 'kind',
          type: 'string',
          description: 'Loại văn bản',
          required: true,
          categories: KINDS,
          cell: (source) => source.kind,
        },
        {
          name: 'url',
          type: 'string',
          description: 'Địa chỉ đọc văn bản, nếu có',
          cell: (source) => source.url,
        },
        { name: 'note', type: 'string', description: 'Ghi chú', cell: (source) => source.note },
      ],
      key: ['id'],
      unit: (source) => source.unit,
    },
    [...dataset.sources.values()].sort((a, b) => compareUnits(a.unit, b.unit) || compareText(a.id, b.id)),
  );
}
