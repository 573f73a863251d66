/** The day from which every phường and xã of the country is a unit formed anew. */
const FORMED_ANEW = '2025-07-01';

/** Whether the days from `first` to `last` lie on both sides of it. */
export function crossesBoundary(first: string, last: string): boolean {
  return first < FORMED_ANEW && last >= FORMED_ANEW;
}

export const BOUNDARY_SENTENCE =
  'Vạch đứt là 01/07/2025, ngày lập phường, xã mới; số trước và sau ngày ấy của đơn vị khác nhau, không nối với nhau.';
