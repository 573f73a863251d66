import { formatNumber } from '../format.ts';
import type { ServiceRow } from '../queries/serviceTable.ts';
import type { LineScale } from './foldedBars.ts';
import { type ChartWidth, TEXT_SIZE } from './paint.ts';
import type { Label } from './textMarks.ts';
import { textWidth, wrapText } from './textWidth.ts';

/** Up to so many services without a report keep a row of their own. */
const FEW_SILENT = 4;

const KEY_WORDS = {
  online: 'nộp trực tuyến',
  missing: 'không trực tuyến',
  unknown: 'không nêu phần trực tuyến',
} as const;

export interface KeyEntry {
  readonly x: number;
  readonly kind: 'online' | 'missing' | 'unknown';
}

/** The key names only what is drawn. */
export function keyEntries(rows: readonly ServiceRow[]): {
  entries: readonly KeyEntry[];
  labels: readonly Label[];
} {
  const counted = rows.filter(({ total }) => total !== null && total > 0);
  const kinds = (['online', 'missing', 'unknown'] as const).filter((kind) =>
    counted.some(({ total, online }) =>
      kind === 'unknown'
        ? online === null
        : online !== null && (kind === 'online' ? online > 0 : online < (total ?? 0)),
    ),
  );
  const entries: KeyEntry[] = [];
  const labels: Label[] = [];
  let x = 0;
  for (const kind of kinds) {
    entries.push({ x, kind });
    labels.push({ x: x + 18, y: 13.5, text: KEY_WORDS[kind], anchor: 'start' });
    x += 18 + textWidth(KEY_WORDS[kind], TEXT_SIZE) + 18;
  }
  return { entries, labels };
}

/** What a folded bar means. */
export function foldNote({ capacity }: LineScale, width: ChartWidth): readonly string[] {
  const note = `Một dòng đầy là ${formatNumber(capacity)} hồ sơ; thanh dài hơn gấp xuống dòng dưới, cùng một thang.`;
  return wrapText(note, width, TEXT_SIZE);
}

/** Rows that are counted rather than drawn: without a report where there are many, and what no commune does. */
export function outsideNote(rows: readonly ServiceRow[], width: ChartWidth): readonly string[] {
  const silent = rows.filter(isSilent).length;
  const foreign = rows.filter(({ marker }) => marker === 'z').length;
  return [
    ...(silent > FEW_SILENT
      ? wrapText(`${silent} dịch vụ chưa báo cáo, nêu tên ở bảng.`, width, TEXT_SIZE)
      : []),
    ...(foreign > 0 ? wrapText(`${foreign} dịch vụ không thuộc thẩm quyền cấp xã.`, width, TEXT_SIZE) : []),
  ];
}

/** The rows that have a place of their own. */
export function drawnRows(rows: readonly ServiceRow[]): readonly ServiceRow[] {
  const silent = rows.filter(isSilent).length;
  return rows.filter((row) => row.marker !== 'z' && !(silent > FEW_SILENT && isSilent(row)));
}

function isSilent({ total, marker }: ServiceRow): boolean {
  return total === null && (marker === 'x' || marker === null);
}
