import type { Comparison, Dataset, Target } from '../../dataset/types.ts';
import { comparePlaces, compareText, compareUnits } from '../order.ts';
import { type Column, rowsToTable, type Table } from './table.ts';
import { unitByPath, unitColumns } from './unitColumns.ts';
import { placeColumns, quoteColumn } from './witnessColumns.ts';

const COMPARISONS: Readonly<Record<Comparison, string>> = {
  '>=': 'ít nhất',
  '>': 'trên',
  '=': 'đúng bằng',
  '<=': 'nhiều nhất',
  '<': 'dưới',
};

/** The columns of `targets.csv`. */
export function targetColumns(dataset: Dataset): readonly Column<Target>[] {
  return [
    ...unitColumns<Target>(unitByPath(dataset)),
    {
      name: 'indicator',
      type: 'string',
      description: 'Mã chỉ số trong indicators.csv',
      required: true,
      cell: (target) => target.indicator,
    },
    {
      name: 'due',
      type: 'date',
      description: 'Hạn phải đạt',
      required: true,
      cell: (target) => target.due,
    },
    {
      name: 'comparison',
      type: 'string',
      description: 'Phải thế nào so với mức ở cột value',
      required: true,
      categories: COMPARISONS,
      cell: (target) => target.comparison,
    },
    {
      name: 'value',
      type: 'number',
      description: 'Mức phải đạt, theo đơn vị tính ở cột unit',
      required: true,
      cell: (target) => target.value,
    },
    {
      name: 'unit',
      type: 'string',
      description: 'Đơn vị tính của cột value',
      cell: (target) => dataset.indicators.get(target.indicator)?.unit ?? null,
    },
    {
      name: 'scope',
      type: 'string',
      description: 'Chỉ tiêu đặt cho ai, cho việc gì, theo lời văn bản',
      cell: (target) => target.scope,
    },
    ...placeColumns<Target>(),
    quoteColumn<Target>(),
  ];
}

/** Targets by unit, indicator as displayed, and due date. */
export function sortedTargets(dataset: Dataset, targets: readonly Target[]): readonly Target[] {
  const ids = [...dataset.indicators.keys()];
  const order = new Map(ids.map((id, index) => [id, index]));
  const rank = (target: Target): number => order.get(target.indicator) ?? order.size;
  return [...targets].sort(
    (a, b) =>
      compareUnits(a.unit, b.unit) ||
      rank(a) - rank(b) ||
      compareText(a.due, b.due) ||
      comparePlaces(a.place, b.place),
  );
}

export function targetsTable(dataset: Dataset): Table {
  return rowsToTable(
    {
      name: 'targets',
      title: 'Chỉ tiêu',
      description: 'Mỗi dòng là một mức phải đạt mà một văn bản đặt ra cho một chỉ số, với thời hạn.',
      columns: targetColumns(dataset),
      references: { indicator: 'indicators', source: 'sources' },
      unit: (target) => target.unit,
    },
    sortedTargets(dataset, dataset.targets),
  );
}
