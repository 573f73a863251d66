import { formatNumber } from '../format.ts';

/** What the reader will find at a place of the search: `có số liệu`, `chưa có số liệu`, `đơn vị cũ`. */
export function foundNote(place: { readonly hasFigures: boolean; readonly isFormer: boolean }): string {
  const figures = place.hasFigures ? 'có số liệu' : 'chưa có số liệu';
  return place.isFormer ? `đơn vị cũ, ${figures}` : figures;
}

/** An earlier name of the place, where that is what was found: `trước đây tên Giếng Đáy`. */
export function earlierNameNote(name: string): string {
  return `trước đây tên ${name}`;
}

/** How many places were found, said aloud: `57 nơi có tên này, hiện 12 nơi đầu. Gõ thêm tên tỉnh để thu hẹp.` */
export function foundStatus(found: number, shown: number): string {
  if (found === 0)
    return 'Không thấy phường, xã, tỉnh nào có tên này. Thử viết không dấu, hoặc chỉ tên riêng.';
  if (found === shown) return `${formatNumber(found)} nơi có tên này`;
  return `${formatNumber(found)} nơi có tên này, hiện ${formatNumber(shown)} nơi đầu. Gõ thêm tên tỉnh để thu hẹp.`;
}

/** Said when the list of places could not be fetched: the A–Z pages need no script. */
export const SEARCH_FAILED = 'Chưa tải được danh sách tên. Bấm Tìm để xem danh sách từ A đến Z.';

/** Heading of the results on the page of the list. */
export function resultsTitle(typed: string): string {
  return `Kết quả tìm “${typed}”`;
}
