export interface MarkerMeaning {
  readonly marker: string;
  /** `gãy chuỗi` */
  readonly name: string;
  readonly meaning: string;
}

/** Every letter that can stand in brackets beside a figure, in the order of the key. */
export const MARKER_LEGEND: readonly MarkerMeaning[] = [
  {
    marker: 'm',
    name: 'mâu thuẫn',
    meaning: 'Báo cáo mâu thuẫn ở con số này, hoặc có điều cần đọc kèm; xem sổ mâu thuẫn.',
  },
  { marker: 'u', name: 'mẫu số nhỏ', meaning: 'Dưới 10 trường hợp: chỉ nêu số đếm, không nêu tỷ lệ.' },
  { marker: 'b', name: 'gãy chuỗi', meaning: 'Cách tính hoặc phạm vi đã đổi; không so với kỳ trước.' },
  { marker: 'p', name: 'tạm tính', meaning: 'Nguồn nói là số tạm, hoặc số được lấy khi kỳ chưa hết.' },
  {
    marker: 'e',
    name: 'gần đúng',
    meaning: 'Báo cáo viết “gần”, “khoảng” hoặc “trên”; không phải số đếm chính xác.',
  },
  { marker: 'r', name: 'đã sửa', meaning: 'Số đã công bố trước đây nay được sửa; lý do ở nhật ký cập nhật.' },
  {
    marker: 'x',
    name: 'chưa báo cáo',
    meaning: 'Báo cáo có mục này nhưng để trống, hoặc chưa nhận được báo cáo.',
  },
  { marker: 'z', name: 'không áp dụng', meaning: 'Chỉ số hoặc dịch vụ không thuộc trách nhiệm của nơi này.' },
  { marker: 'n', name: 'không phát sinh', meaning: 'Báo cáo nói rõ trong kỳ không có trường hợp nào.' },
  {
    marker: 'v',
    name: 'đang xác minh',
    meaning: 'Có trong báo cáo nhưng chưa đọc chắc được; chờ nơi báo cáo xác nhận.',
  },
];

/** What a letter means; empty for a letter that is not in the key. */
export function markerMeaning(marker: string): string {
  return MARKER_LEGEND.find((entry) => entry.marker === marker)?.meaning ?? '';
}

/** The letters in brackets that stand in `text`, in the order of the key. */
export function usedMarkers(text: string): readonly MarkerMeaning[] {
  const letters = new Set([...text.matchAll(/\[([a-z])\]/g)].map(([, letter]) => letter));
  return MARKER_LEGEND.filter(({ marker }) => letters.has(marker));
}
