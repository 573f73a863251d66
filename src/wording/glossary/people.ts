import type { Term } from './term.ts';

/** What people hold and whom they turn to. */
export const PEOPLE_TERMS: readonly Term[] = [
  {
    id: 'vneid',
    term: 'VNeID',
    full: 'ứng dụng định danh quốc gia',
    meaning: 'Ứng dụng trên điện thoại giữ tài khoản định danh điện tử và các giấy tờ đã tích hợp.',
    kind: 'own',
    basis: null,
    indicators: ['ty-le-vneid', 'ty-le-vneid-truong-thanh', 'giay-to-tich-hop-vneid'],
  },
  {
    id: 'vneid-muc-1',
    term: 'VNeID mức 1',
    full: 'tài khoản định danh điện tử mức độ 01',
    meaning: 'Tài khoản có thông tin định danh cơ bản; công dân và người nước ngoài đều có thể được cấp.',
    kind: 'law',
    basis: 'Nghị định 69/2024/NĐ-CP, thay Nghị định 59/2022/NĐ-CP',
    indicators: ['vneid-muc-1'],
  },
  {
    id: 'vneid-muc-2',
    term: 'VNeID mức 2',
    full: 'tài khoản định danh điện tử mức độ 02',
    meaning: 'Tài khoản đầy đủ, dùng trong giao dịch có giá trị như xuất trình thẻ căn cước.',
    kind: 'law',
    basis: 'Nghị định 69/2024/NĐ-CP, thay Nghị định 59/2022/NĐ-CP',
    indicators: ['vneid-muc-2'],
  },
  {
    id: 'sskdt',
    term: 'SSKĐT',
    full: 'sổ sức khỏe điện tử',
    meaning: 'Hồ sơ khám, chữa bệnh của một người ở dạng điện tử, xem được trên VNeID.',
    kind: 'own',
    basis: null,
    indicators: ['ty-le-so-suc-khoe-dien-tu'],
  },
  {
    id: 'chu-ky-so',
    term: 'Chữ ký số',
    full: null,
    meaning:
      'Chữ ký trên văn bản điện tử, cho biết ai ký và văn bản có bị sửa sau khi ký không. Báo cáo có nơi đếm cả chữ ký điện tử cá nhân.',
    kind: 'own',
    basis: null,
    indicators: ['ty-le-chu-ky-so', 'ty-le-don-vi-chu-ky-so'],
  },
  {
    id: 'pakn',
    term: 'PAKN',
    full: 'phản ánh, kiến nghị',
    meaning:
      'Ý kiến người dân, doanh nghiệp gửi cơ quan nhà nước. Trong bộ chỉ số, việc xử lý đúng hạn và sự hài lòng với việc xử lý mỗi phần 6 điểm.',
    kind: 'portal',
    basis: null,
    indicators: ['phan-anh-kien-nghi', 'muc-do-hai-long'],
  },
  {
    id: 'cnscd',
    term: 'CNSCĐ',
    full: 'công nghệ số cộng đồng',
    meaning:
      'Tổ công nghệ số cộng đồng: những người ở tổ dân phố, thôn giúp bà con dùng dịch vụ công và dịch vụ số.',
    kind: 'own',
    basis: null,
    indicators: ['to-cong-nghe-so', 'thanh-vien-to-cong-nghe-so', 'ty-le-to-cong-nghe-so-tap-huan'],
  },
  {
    id: 'thanh-toan-truc-tuyen',
    term: 'Thanh toán trực tuyến',
    full: null,
    meaning:
      'Nộp phí, lệ phí, nghĩa vụ tài chính qua mạng khi làm thủ tục. Mẫu số là hồ sơ có nghĩa vụ tài chính, không phải mọi hồ sơ.',
    kind: 'portal',
    basis: null,
    indicators: ['ty-le-thanh-toan-truc-tuyen', 'so-tien-thanh-toan-truc-tuyen'],
  },
];
