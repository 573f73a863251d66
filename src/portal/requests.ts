import type { Period } from '../dataset/period.ts';
import type { ReportId } from './measure.ts';
import { REPORTS } from './measures.ts';
import { readReport } from './readReport.ts';

/** One question to the portal: its path below the address of the portal, and the JSON it is sent. */
export interface PortalRequest {
  readonly report: ReportId;
  readonly path: string;
  readonly body: string;
}

/** The six questions about one province and period; `department` is the portal's key of the province. */
export function portalRequests(period: Period, department: string): readonly PortalRequest[] {
  return REPORTS.map(({ id, pageSize }) => ({
    report: id,
    path: `/api/v1/reporting/evaluation/${id}`,
    body: JSON.stringify({
      ...(id === 'handling-satisfaction' ? { fromDate: period.from, toDate: period.to } : timeOf(period)),
      rootDepartmentId: department,
      currentPage: 1,
      pageSize,
    }),
  }));
}

function timeOf({ class: kind, from }: Period): Readonly<Record<string, string | number>> {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  if (kind === 'month') return { timeType: 'month', year, month };
  if (kind === 'quarter') return { timeType: 'quarter', year, quarter: (month + 2) / 3 };
  return { timeType: 'year', year };
}

/** Why an answer cannot be kept, in Vietnamese; null when it is the report asked for, of the province asked for. */
export function answerFault(text: string, report: ReportId, department: string): string | null {
  const reading = readReport(text);
  if ('fault' in reading) return reading.fault;
  const { report: told, province } = reading.report;
  if (told.id !== report) return `Cổng trả lời báo cáo ${told.id} khi được hỏi ${report}.`;
  return province.departmentId === department ? null : `Cổng trả lời về tỉnh khác: ${province.name}.`;
}
