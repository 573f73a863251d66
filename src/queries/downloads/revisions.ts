import type { Dataset, Revision } from '../../dataset/types.ts';
import { comparePlaces } from '../order.ts';
import { rowsToTable, type Table } from './table.ts';
import { unitByPath, unitColumns } from './unitColumns.ts';

const KINDS: Readonly<Record<Revision['kind'], string>> = {
  revision: 'cơ quan báo cáo thay số',
  correction: 'trang chép sai, nay sửa',
};

/** Why published figures changed, in the order they were recorded. */
export function revisionsTable(dataset: Dataset): Table {
  return rowsToTable<Revision>(
    {
      name: 'revisions',
      title: 'Thay đổi sau khi công bố',
      description: 'Mỗi dòng là một con số đã công bố rồi thay đổi, với lý do.',
      columns: [
        ...unitColumns<Revision>(unitByPath(dataset)),
        {
          name: 'date',
          type: 'date',
          description: 'Ngày thay đổi',
          required: true,
          cell: (revision) => revision.date,
        },
        {
          name: 'indicator',
          type: 'string',
          description: 'Mã chỉ số trong indicators.csv',
          required: true,
          cell: (revision) => revision.indicator,
        },
        {
          name: 'period',
          type: 'string',
          description: 'Tên kỳ, hoặc ngày chốt số khi là số liệu tại một thời điểm',
          cell: (revision) => revision.period,
        },
        { name: 'before', type: 'string', description: 'Con số cũ', cell: (revision) => revision.before },
        { name: 'after', type: 'string', description: 'Con số mới', cell: (revision) => revision.after },
        {
          name: 'kind',
          type: 'string',
          description: 'Loại thay đổi',
          required: true,
          categories: KINDS,
          cell: (revision) => revision.kind,
        },
        { name: 'reason', type: 'string', description: 'Lý do', cell: (revision) => revision.reason },
        { name: 'who', type: 'string', description: 'Ai thay đổi', cell: (revision) => revision.who },
      ],
      unit: (revision) => revision.unit,
    },
    [...dataset.revisions].sort((a, b) => comparePlaces(a.place, b.place)),
  );
}
