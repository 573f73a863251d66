import type { Report } from './measure.ts';
import { REPORTS } from './measures.ts';

/** A JSON object as it came: its keys in their own order, nothing interpreted. */
export type PortalObject = Readonly<Record<string, unknown>>;

/** A unit as one report tells of it. */
export interface PortalUnit {
  readonly departmentId: string;
  readonly name: string;
  /** `H44.100`; null in the reports that leave it out. */
  readonly code: string | null;
  readonly level: 'province' | 'department' | 'commune';
  readonly object: PortalObject;
}

export interface PortalReport {
  readonly report: Report;
  /** The file as text: every quote must be a part of it. */
  readonly text: string;
  readonly province: PortalUnit;
  readonly units: readonly PortalUnit[];
  readonly chart: readonly PortalObject[];
}

/** A report, or the reason in Vietnamese why the file is none. */
export type ReportReading = { readonly report: PortalReport } | { readonly fault: string };

/** Reads the text of one answer of the portal; which of the six it is, its keys tell. */
export function readReport(text: string): ReportReading {
  const json = parse(text);
  if (typeof json === 'string') return { fault: json };
  if (json.code !== 'OK')
    return { fault: `Cổng trả lời không thành công: code là ${JSON.stringify(json.code)}.` };
  const data = asObject(json.data);
  const head = data === null ? null : asObject(data.parent ?? data.overview);
  const report = data === null || head === null ? null : recognise(data, head);
  if (data === null || head === null || report === null)
    return { fault: 'Không nhận ra đây là báo cáo nào trong sáu báo cáo của Cổng.' };
  const units = asObjects(data.children ?? data.evaluation);
  if (units === null) return { fault: 'Không có danh sách đơn vị (children hoặc evaluation).' };
  const missing = missingPages(data);
  if (missing !== '') return { fault: missing };
  const province = objectToUnit(head, true);
  const children = units.map((unit) => objectToUnit(unit, false));
  const known = children.filter((unit) => unit !== null);
  if (province === null || known.length < children.length)
    return { fault: 'Có đơn vị thiếu departmentId hoặc tên.' };
  const twice = firstTwice([province, ...known].map(({ departmentId }) => departmentId));
  if (twice !== null) return { fault: `departmentId ${twice} xuất hiện hai lần; tệp hỏng hoặc ghép nhầm.` };
  return { report: { report, text, province, units: known, chart: asObjects(data.monthlyChart) ?? [] } };
}

function parse(text: string): PortalObject | string {
  if (/^\s*</.test(text)) return 'Đây là trang HTML, không phải JSON: Cổng đã chặn hoặc đổi địa chỉ.';
  try {
    return asObject(JSON.parse(text)) ?? 'JSON này không phải một đối tượng.';
  } catch {
    return 'JSON bị cắt hoặc hỏng: tải lại tệp.';
  }
}

function recognise(data: PortalObject, head: PortalObject): Report | null {
  const tree: readonly (readonly [string, Report['id']])[] = [
    ['totalReceived', 'dvc-progress-tree'],
    ['totalDossierFinancialObligation', 'formality-online-payment-tree'],
    ['channelTotalSum', 'provide-online-tree'],
  ];
  const id = 'parent' in data ? tree.find(([key]) => key in head)?.[1] : undefined;
  if (id !== undefined) return REPORTS.find((report) => report.id === id) ?? null;
  const codes = (asObjects(head.metrics) ?? []).map(({ code }) => code);
  const own = (report: Report): boolean =>
    report.measures.some(({ metric }) => metric !== null && codes.includes(metric));
  return REPORTS.find(own) ?? null;
}

/** The portal cuts long answers into pages: half a province must not pass for a whole one. */
function missingPages({ pagination, evaluation }: PortalObject): string {
  const pages = asObject(pagination);
  const count = Array.isArray(evaluation) ? evaluation.length : 0;
  if (pages === null || typeof pages.total !== 'number' || pages.total <= count) return '';
  return `Tệp chỉ có ${count} trong ${pages.total} đơn vị: Cổng cắt trang, tải lại với pageSize lớn hơn.`;
}

function objectToUnit(object: PortalObject, isProvince: boolean): PortalUnit | null {
  const { departmentId, departmentName, departmentCode, level, departmentLevel } = object;
  if (typeof departmentId !== 'string' || typeof departmentName !== 'string') return null;
  return {
    departmentId,
    name: departmentName,
    code: typeof departmentCode === 'string' ? departmentCode : null,
    level: isProvince ? 'province' : (level ?? departmentLevel) === 'COMMUNE' ? 'commune' : 'department',
    object,
  };
}

function firstTwice(ids: readonly string[]): string | null {
  return ids.find((id, index) => ids.indexOf(id) !== index) ?? null;
}

/** The metric of a unit by its code; null where it has none. */
export function metricOf({ object }: PortalUnit, code: string): PortalObject | null {
  return metricsOf(object).find((metric) => metric.code === code) ?? null;
}

export function metricsOf(object: PortalObject): readonly PortalObject[] {
  return asObjects(object.metrics) ?? [];
}

function asObject(value: unknown): PortalObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

function asObjects(value: unknown): readonly PortalObject[] | null {
  if (!Array.isArray(value)) return null;
  const objects = value.map(asObject).filter((object) => object !== null);
  return objects.length === value.length ? objects : null;
}
