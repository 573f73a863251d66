import type { Term } from './term.ts';

/** How numbers are counted and read. */
export const NUMBER_TERMS: readonly Term[] = [
  {
    id: 'mau-so',
    term: 'Mẫu số',
    full: null,
    meaning:
      'Số đứng dưới trong một tỷ lệ: tất cả trường hợp được xét. Trong “2.006 trên 2.126 hồ sơ”, mẫu số là 2.126, tử số là 2.006. Mẫu số dưới 10 thì trang chỉ nêu số đếm.',
    kind: 'own',
    basis: null,
    indicators: ['ty-le-da-giai-quyet', 'ty-le-dung-han'],
  },
  {
    id: 'khoang-dao-dong',
    term: 'Khoảng dao động',
    full: null,
    meaning:
      'Riêng ngẫu nhiên có thể làm tỷ lệ của chừng ấy trường hợp xê dịch đến đâu (khoảng Wilson 95%). 9 trên 10 là 59,6–98,2%; 900 trên 1.000 là 88,0–91,7%.',
    kind: 'own',
    basis: null,
    indicators: ['ty-le-ho-so-truc-tuyen', 'ty-le-vneid'],
  },
  {
    id: 'diem-phan-tram',
    term: 'Điểm phần trăm',
    full: null,
    meaning:
      'Đơn vị đo chênh lệch của hai tỷ lệ: từ 80% lên 84% là tăng 4 điểm phần trăm; gọi là tăng bốn phần trăm thì sai.',
    kind: 'own',
    basis: null,
    indicators: ['ty-le-da-giai-quyet', 'ty-le-thanh-toan-truc-tuyen'],
  },
  {
    id: 'luy-ke',
    term: 'Luỹ kế',
    full: null,
    meaning:
      'Cộng dồn từ đầu năm hay đầu đợt đến ngày báo cáo. Số luỹ kế và số của riêng một kỳ không đứng chung một cột, không đem so với nhau.',
    kind: 'own',
    basis: null,
    indicators: ['ho-so-tiep-nhan'],
  },
  {
    id: 'ky-bao-cao',
    term: 'Kỳ báo cáo',
    full: null,
    meaning:
      'Những ngày mà con số đếm. Một “tháng 4” trong báo cáo có thể là 10/3 đến 09/4; trang giữ đúng khoảng ngày ấy và chỉ so hai kỳ cùng loại.',
    kind: 'own',
    basis: null,
    indicators: ['ho-so-tiep-nhan', 'ty-le-da-giai-quyet'],
  },
  {
    id: 'chot-so',
    term: 'Chốt số',
    full: null,
    meaning:
      'Ngày đếm của một số tại một thời điểm, ví dụ số tài khoản hay số thủ tục; khác với số cộng trong cả kỳ.',
    kind: 'own',
    basis: null,
    indicators: ['tthc-thuoc-tham-quyen', 'ty-le-so-suc-khoe-dien-tu', 'cu-tri'],
  },
  {
    id: 'dung-han',
    term: 'Đúng hạn',
    full: null,
    meaning:
      'Có ba cách tính: trên số hồ sơ đã giải quyết; trên số tiếp nhận; hoặc cộng cả hồ sơ đang giải quyết còn trong hạn như Cổng làm cho nhóm tiến độ. Trang luôn ghi rõ cách nào, và không gọi tỷ lệ đã giải quyết là đúng hạn.',
    kind: 'portal',
    basis: null,
    indicators: ['ty-le-dung-han', 'ty-le-dung-han-tren-tiep-nhan', 'ty-le-da-giai-quyet'],
  },
  {
    id: 'mau-thuan',
    term: 'Mâu thuẫn',
    full: 'ký hiệu [m]',
    meaning:
      'Các con số của chính văn bản không khớp nhau, ví dụ tỷ lệ in ra khác tỷ lệ tính từ số đếm. Trang công bố cả hai, không tự sửa.',
    kind: 'own',
    basis: null,
    indicators: ['ty-le-dung-han', 'ty-le-so-hoa-ket-qua'],
  },
];
