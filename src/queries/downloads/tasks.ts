import type { Dataset, Task } from '../../dataset/types.ts';
import { comparePlaces, compareUnits } from '../order.ts';
import { rowsToTable, type Table } from './table.ts';
import { unitByPath, unitColumns } from './unitColumns.ts';
import { placeColumns } from './witnessColumns.ts';

/** Tasks by unit, then as the document lists them. */
export function tasksTable(dataset: Dataset): Table {
  return rowsToTable<Task>(
    {
      name: 'tasks',
      title: 'Nhiệm vụ',
      description: 'Mỗi dòng là một nhiệm vụ một kế hoạch giao, theo thứ tự của văn bản.',
      columns: [
        ...unitColumns<Task>(unitByPath(dataset)),
        {
          name: 'task',
          type: 'string',
          description: 'Nội dung nhiệm vụ',
          required: true,
          cell: (task) => task.task,
        },
        {
          name: 'lead',
          type: 'string',
          description: 'Đơn vị chủ trì',
          cell: (task) => task.lead,
        },
        {
          name: 'support',
          type: 'string',
          description: 'Đơn vị phối hợp',
          cell: (task) => task.support,
        },
        {
          name: 'due',
          type: 'date',
          description:
            'Ngày cuối của thời hạn văn bản ghi (quý III/2026 là 2026-09-30); trống khi là việc thường xuyên',
          cell: (task) => task.due,
        },
        {
          name: 'product',
          type: 'string',
          description: 'Sản phẩm phải có',
          cell: (task) => task.product,
        },
        {
          name: 'status',
          type: 'string',
          description: 'Tình trạng thực hiện; trống khi chưa có báo cáo',
          cell: (task) => task.status,
        },
        ...placeColumns<Task>(),
      ],
      references: { source: 'sources' },
      unit: (task) => task.unit,
    },
    [...dataset.tasks].sort((a, b) => compareUnits(a.unit, b.unit) || comparePlaces(a.place, b.place)),
  );
}
