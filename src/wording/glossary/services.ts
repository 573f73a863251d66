import type { Term } from './term.ts';

/** Procedures, services and the decisions that govern them. */
export const SERVICE_TERMS: readonly Term[] = [
  {
    id: 'tthc',
    term: 'TTHC',
    full: 'thủ tục hành chính',
    meaning:
      'Việc người dân, doanh nghiệp phải làm với cơ quan nhà nước để được giải quyết một yêu cầu, ví dụ đăng ký khai sinh: giấy tờ gì, nộp ở đâu, bao lâu, phí bao nhiêu.',
    kind: 'own',
    basis: null,
    indicators: ['tthc-thuoc-tham-quyen', 'ty-le-tthc-cong-khai'],
  },
  {
    id: 'dvctt',
    term: 'DVCTT',
    full: 'dịch vụ công trực tuyến',
    meaning:
      'Thủ tục hành chính làm được qua mạng. Có hai mức: toàn trình và một phần; bốn mức của quy định cũ không còn dùng.',
    kind: 'law',
    basis: 'Điều 11 Nghị định 42/2022/NĐ-CP, thay cách chia bốn mức của Nghị định 43/2011/NĐ-CP',
    indicators: ['ty-le-ho-so-truc-tuyen', 'ty-le-tthc-doanh-nghiep-truc-tuyen'],
  },
  {
    id: 'toan-trinh',
    term: 'Toàn trình',
    full: null,
    meaning:
      'Mức dịch vụ công trực tuyến mà mọi thông tin, việc nộp và việc giải quyết đều trên mạng; kết quả trả qua mạng hoặc qua bưu chính công ích.',
    kind: 'law',
    basis: 'Điều 11 Nghị định 42/2022/NĐ-CP',
    indicators: [
      'tthc-toan-trinh',
      'ty-le-tthc-toan-trinh',
      'ty-le-toan-trinh-tren-tham-quyen',
      'ty-le-ho-so-toan-trinh',
    ],
  },
  {
    id: 'mot-phan',
    term: 'Một phần',
    full: null,
    meaning:
      'Dịch vụ công trực tuyến chưa đủ điều kiện của mức toàn trình: còn ít nhất một bước phải đến nơi.',
    kind: 'law',
    basis: 'Điều 11 Nghị định 42/2022/NĐ-CP',
    indicators: ['tthc-mot-phan'],
  },
  {
    id: 'muc-do-4',
    term: 'Mức độ 4',
    full: null,
    meaning:
      'Cách gọi cũ, mức cao nhất trong bốn mức dịch vụ công trực tuyến. Số của mức độ 4 không đem so với số của toàn trình.',
    kind: 'law',
    basis: 'Nghị định 43/2011/NĐ-CP; cách chia này đã được Nghị định 42/2022/NĐ-CP thay',
    indicators: ['ho-so-truc-tuyen-muc-do-4'],
  },
  {
    id: 'mot-cua',
    term: 'Một cửa',
    full: null,
    meaning:
      'Cách làm mà người dân nộp và nhận ở một nơi, tại Bộ phận Một cửa hoặc trên Cổng Dịch vụ công quốc gia, không phải đi từng phòng ban.',
    kind: 'own',
    basis: 'Cơ chế theo Nghị định 118/2025/NĐ-CP, hướng dẫn ở Thông tư 03/2025/TT-VPCP',
    indicators: ['ty-le-ho-so-mot-cua'],
  },
  {
    id: 'mot-cua-lien-thong',
    term: 'Một cửa liên thông',
    full: null,
    meaning:
      'Một cửa cho việc cần nhiều cơ quan giải quyết: người dân nộp một lần, các cơ quan tự chuyển hồ sơ cho nhau.',
    kind: 'own',
    basis: 'Cơ chế theo Nghị định 118/2025/NĐ-CP, hướng dẫn ở Thông tư 03/2025/TT-VPCP',
    indicators: ['ty-le-ho-so-mot-cua', 'tthc-lien-thong-huyen', 'tthc-lien-thong-tinh'],
  },
  {
    id: 'phi-dia-gioi',
    term: 'Phi địa giới',
    full: null,
    meaning: 'Nộp hồ sơ, nhận kết quả ở nơi không phụ thuộc nơi cư trú hay địa giới của phường, xã.',
    kind: 'own',
    basis: 'Cách làm theo Nghị định 118/2025/NĐ-CP',
    indicators: ['ho-so-phi-dia-gioi', 'ty-le-tthc-phi-dia-gioi'],
  },
  {
    id: 'phi-tiep-xuc',
    term: 'Phi tiếp xúc',
    full: null,
    meaning: 'Giao dịch hành chính mà người dân và người giải quyết không gặp nhau trực tiếp.',
    kind: 'own',
    basis: null,
    indicators: ['ty-le-phi-tiep-xuc'],
  },
  {
    id: 'so-hoa-thanh-phan-ho-so',
    term: 'Số hóa thành phần hồ sơ',
    full: null,
    meaning:
      'Chuyển giấy tờ trong hồ sơ thành dữ liệu để lần sau không phải nộp lại. Tỷ lệ tính trên tổng số hồ sơ thuộc thẩm quyền; khác với số hóa kết quả giải quyết.',
    kind: 'portal',
    basis: null,
    indicators: ['ty-le-so-hoa-thanh-phan', 'ty-le-so-hoa-ho-so', 'ty-le-so-hoa-ket-qua'],
  },
  {
    id: 'dich-vu-thiet-yeu',
    term: 'Dịch vụ công thiết yếu',
    full: null,
    meaning:
      'Những việc người dân cần nhất, được chọn làm qua mạng trước. Đề án 06 nêu 25 dịch vụ; báo cáo năm 2026 nói 53 dịch vụ, trong đó cấp xã báo cáo 13.',
    kind: 'own',
    basis:
      'Quyết định 06/QĐ-TTg ngày 06/01/2022; con số 53 và 13 theo công văn 1804/UBND-VHXH của phường Hải An',
    indicators: ['dich-vu-thiet-yeu', 'dich-vu-thiet-yeu-cap-xa'],
  },
  {
    id: 'de-an-06',
    term: 'Đề án 06',
    full: null,
    meaning:
      'Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022–2025, tầm nhìn đến năm 2030.',
    kind: 'law',
    basis: 'Quyết định 06/QĐ-TTg ngày 06/01/2022',
    indicators: ['mo-hinh-diem-de-an-06', 'to-de-an-06-khu-pho'],
  },
  {
    id: 'qd-766',
    term: 'QĐ 766',
    full: 'Quyết định 766/QĐ-TTg',
    meaning:
      'Bộ chỉ số đánh giá chất lượng phục vụ người dân, doanh nghiệp, áp dụng cho Ủy ban nhân dân các cấp. Năm nhóm, 100 điểm: công khai 18, tiến độ 20, số hóa 22, dịch vụ trực tuyến 22, hài lòng 18; Cổng tách 22 điểm trực tuyến thành 12 và 10.',
    kind: 'law',
    basis: 'Quyết định 766/QĐ-TTg ngày 23/6/2022',
    indicators: [
      'ty-le-dung-han',
      'ty-le-ho-so-truc-tuyen',
      'ty-le-thanh-toan-truc-tuyen',
      'muc-do-hai-long',
    ],
  },
];
