import { formatNumber } from '../format.ts';
import { shortestFitting } from './headline.ts';

/** One row of the table of essential services. */
export interface SaidService {
  readonly service: { readonly name: string };
  readonly total: number | null;
  readonly online: number | null;
  readonly marker: string | null;
}

interface Counted {
  readonly name: string;
  readonly total: number;
  readonly online: number | null;
}

function countedRows(rows: readonly SaidService[]): readonly Counted[] {
  return rows.flatMap(({ service, total, online }) =>
    total === null || total === 0 ? [] : [{ name: service.name, total, online }],
  );
}

/** The message of one table of services, at most 15 words: the largest service and how many files were not online. */
export function servicesHeadline(rows: readonly SaidService[]): string {
  const counted = countedRows(rows);
  const [first] = counted;
  const isAnyReported = rows.some((row) => row.total !== null || row.marker === 'n');
  if (first === undefined)
    return isAnyReported
      ? `${formatNumber(rows.length)} dịch vụ đều không phát sinh hồ sơ`
      : `Chưa có số liệu của ${formatNumber(rows.length)} dịch vụ`;
  const largest = counted.reduce((most, row) => (row.total > most.total ? row : most), first);
  const all = counted.reduce((sum, row) => sum + row.total, 0);
  const part = `${formatNumber(largest.total)} trên ${formatNumber(all)} hồ sơ`;
  const share = `${largest.name} chiếm ${part}`;
  const offline = offlineText(counted);
  return shortestFitting([
    ...(offline === ''
      ? []
      : [`${share}; ${offline} nộp trực tuyến`, `${largest.name}: ${part}; ${offline} trực tuyến`]),
    share,
    `${formatNumber(counted.length)} dịch vụ có ${formatNumber(all)} hồ sơ${offline === '' ? '' : `; ${offline} trực tuyến`}`,
  ]);
}

/** `8 không`, `tất cả`: empty where not every row tells its channel. */
function offlineText(counted: readonly Counted[]): string {
  if (counted.some((row) => row.online === null)) return '';
  const offline = counted.reduce((sum, row) => sum + row.total - (row.online ?? 0), 0);
  if (offline < 0) return '';
  return offline === 0 ? 'tất cả' : `${formatNumber(offline)} không`;
}

/** How many services have files, none, or no word at all; then each service that has any. */
export function servicesDescription(rows: readonly SaidService[]): string {
  const counted = countedRows(rows);
  const marked = (marker: string): number => rows.filter((row) => row.marker === marker).length;
  const zero = rows.filter((row) => row.total === 0 || (row.total === null && row.marker === 'n')).length;
  const kinds = [
    [counted.length, 'có hồ sơ'],
    [zero, 'không phát sinh'],
    [marked('x'), 'chưa báo cáo'],
    [marked('z'), 'không áp dụng'],
    [marked('v'), 'đang xác minh'],
  ] as const;
  const summary = kinds.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  const told = [...counted].sort((a, b) => b.total - a.total).map(serviceText);
  return [
    `${rows.length} dịch vụ: ${summary.join(', ')}.`,
    ...(told.length === 0 ? [] : [`${told.join('; ')}.`]),
  ].join(' ');
}

function serviceText({ name, total, online }: Counted): string {
  const files = `${name}: ${formatNumber(total)} hồ sơ`;
  if (online === null) return files;
  return `${files}, ${online === total ? 'đều' : formatNumber(online)} trực tuyến`;
}
