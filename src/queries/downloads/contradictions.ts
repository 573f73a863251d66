import type { Check, Contradiction, Dataset } from '../../dataset/types.ts';
import { compareText, compareUnits } from '../order.ts';
import { type Column, rowsToTable, type Table } from './table.ts';
import { unitByPath, unitColumns } from './unitColumns.ts';

const CHECKS: Readonly<Record<Check, string>> = {
  'rate-mismatch': 'tỷ lệ in khác tỷ lệ tính lại',
  'numerator-exceeds-denominator': 'tử số lớn hơn mẫu số',
  'identity-broken': 'tổng không bằng các phần cộng lại',
  conflict: 'hai con số khác nhau cho cùng một chỉ số và kỳ',
  reading: 'người đọc phát hiện',
};

/** The columns of `contradictions.csv`. */
export function contradictionColumns(dataset: Dataset): readonly Column<Contradiction>[] {
  return [
    ...unitColumns<Contradiction>(unitByPath(dataset)),
    {
      name: 'check',
      type: 'string',
      description: 'Phép kiểm tra phát hiện ra mâu thuẫn',
      required: true,
      categories: CHECKS,
      cell: (found) => found.check,
    },
    {
      name: 'indicator',
      type: 'string',
      description: 'Mã chỉ số, dịch vụ hoặc phép cộng bị mâu thuẫn; trống khi nói về cả văn bản',
      cell: (found) => found.indicator,
    },
    {
      name: 'period',
      type: 'string',
      description: 'Tên kỳ, hoặc ngày chốt số khi là số liệu tại một thời điểm',
      cell: (found) => found.period,
    },
    { name: 'printed', type: 'string', description: 'Văn bản in', cell: (found) => found.printed },
    { name: 'recomputed', type: 'string', description: 'Tính lại được', cell: (found) => found.recomputed },
    {
      name: 'source',
      type: 'string',
      description: 'Mã các văn bản trong sources.csv, cách nhau dấu chấm phẩy',
      cell: (found) => found.sources.join(';'),
    },
    { name: 'id', type: 'string', description: 'Mã mâu thuẫn', required: true, cell: (found) => found.id },
    { name: 'comment', type: 'string', description: 'Giải thích', cell: (found) => found.comment },
    {
      name: 'quote',
      type: 'string',
      description: 'Nguyên văn chỗ mâu thuẫn trong văn bản',
      cell: (found) => found.quote,
    },
  ];
}

/** Acknowledged contradictions by unit and id. */
export function sortedContradictions(found: readonly Contradiction[]): readonly Contradiction[] {
  return [...found].sort((a, b) => compareUnits(a.unit, b.unit) || compareText(a.id, b.id));
}

export function contradictionsTable(dataset: Dataset): Table {
  return rowsToTable(
    {
      name: 'contradictions',
      title: 'Mâu thuẫn trong văn bản',
      description:
        'Mỗi dòng là một chỗ văn bản mâu thuẫn với chính nó; trang công bố cả hai con số và không tự sửa.',
      columns: contradictionColumns(dataset),
      key: ['id'],
      unit: (found) => found.unit,
    },
    sortedContradictions(dataset.contradictions),
  );
}
