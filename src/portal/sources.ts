import { dateToVietnamese } from '../dataset/date.ts';
import type { Unit } from '../dataset/types.ts';
import type { PortalReport } from './readReport.ts';
import type { Asked } from './rows.ts';
import { periodToCovered, sourceId, type TableRow } from './tables.ts';

/** An answer of the portal as it was saved. */
export interface CapturedFile {
  readonly name: string;
  readonly text: string;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** The document an answer of the portal is: one for each report and period. */
export function reportToSource(
  { report }: PortalReport,
  file: CapturedFile,
  province: Unit,
  { period, captured }: Asked,
): TableRow {
  const covered = periodToCovered(period, captured);
  const late = covered.isProvisional ? ' Kỳ chưa hết khi lấy: số là tạm, chỉ tính đến ngày lấy.' : '';
  return {
    id: sourceId(province.slug, period.name, report.slug),
    title: `Đánh giá theo Quyết định 766, ${report.title}: ${province.type} ${province.name}, ${periodText(period.name)}`,
    issuer: 'Cổng Dịch vụ công quốc gia',
    date: captured,
    from: covered.from,
    to: covered.to,
    kind: 'portal',
    url: 'https://dichvucong.gov.vn',
    note: `Cổng trả lời bằng JSON ở /api/v1/reporting/evaluation/${report.id}; lấy ngày ${dateToVietnamese(captured)}, SHA-256 của tệp bắt đầu bằng ${file.sha256.slice(0, 8)}. Trích dẫn là khóa và số đúng như trong tệp.${late}`,
  };
}

function periodText(name: string): string {
  const [year, part] = name.split('-');
  if (part === undefined) return `năm ${year}`;
  const quarter = ['I', 'II', 'III', 'IV'][Number(part.slice(1)) - 1];
  return part.startsWith('Q') ? `quý ${quarter}/${year}` : `tháng ${Number(part)}/${year}`;
}
