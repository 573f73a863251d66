import { formatNumber } from '../format.ts';

/** Above the points of the six groups: whose they are, and that nobody adds them up. */
export const SCORE_NOTE =
  'Điểm chép nguyên như Cổng Dịch vụ công quốc gia công bố; tỷ lệ được tính lại từ số đếm. Trang không cộng các nhóm thành một điểm tổng.';

/** Said of a group the portal gives no points for in this window. */
export const NO_SCORE = 'Cổng chưa nêu điểm';

/** How many points a group can have: `tối đa 20 điểm`. */
export function mostPoints(points: number | null): string {
  return points === null ? '' : `tối đa ${formatNumber(points)} điểm`;
}
