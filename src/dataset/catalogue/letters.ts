import type { CatalogueEntry } from './entry.ts';

/** Problems of the letters in a cell, and of cells that hold names and codes. */
export const letterProblems = {
  'empty-cell': {
    severity: 'error',
    says: 'ô bắt buộc bị để trống',
    expected: '{help}',
    fix: 'Điền ô này.',
  },
  // A cell of just 32,767 characters is refused too: it was cut, and half a sentence would be published.
  'long-cell': {
    severity: 'error',
    says: 'ô quá dài ({length} ký tự): có thể đã nuốt nhiều dòng, hoặc đã bị Excel cắt',
    expected: 'dưới 32.767 ký tự, giới hạn của Excel',
    fix: 'Xem lại dấu ngoặc kép quanh ô này, hoặc rút ngắn.',
  },
  'lost-letter': {
    severity: 'error',
    says: 'chữ đã mất khi chuyển mã ({letter})',
    expected: 'chữ tiếng Việt nguyên vẹn',
    fix: 'Không khôi phục được từ tệp này: hãy mở tệp gốc và lưu lại kiểu “CSV UTF-8”.',
  },
  mojibake: {
    severity: 'error',
    says: 'chữ bị vỡ do tệp UTF-8 từng được mở bằng bảng mã khác',
    expected: 'chữ tiếng Việt nguyên vẹn; có lẽ là «{guess}»',
    fix: 'Lấy lại tệp gốc và lưu kiểu “CSV UTF-8”; đừng sửa tay từng chữ.',
  },
  'foreign-letter': {
    severity: 'error',
    says: 'có chữ {letter} không thuộc bảng chữ cái tiếng Việt',
    expected: 'chữ cái tiếng Việt hoặc chữ cái Latinh không dấu, mã Unicode',
    fix: 'Gõ lại chữ này; nếu cả ô dùng phông cũ (TCVN3, VNI) thì chuyển sang Unicode trước.',
  },
  'bidi-character': {
    severity: 'error',
    says: 'có ký tự ẩn đảo chiều chữ {letter}',
    expected: 'không có ký tự điều khiển chiều chữ',
    fix: 'Xóa và gõ lại nội dung ô này.',
  },
  'control-character': {
    severity: 'error',
    says: 'có ký tự điều khiển {letter}',
    expected: 'chỉ chữ, số, dấu câu',
    fix: 'Xóa ký tự ẩn này; cách chắc nhất là gõ lại ô.',
  },
  'hidden-character': {
    severity: 'notice',
    says: 'có ký tự ẩn {letter}; đã bỏ đi',
    expected: 'không có ký tự ẩn',
    fix: 'Không phải sửa gì; thường do chép từ trang mạng.',
  },
  'hidden-character-in-code': {
    severity: 'error',
    says: 'có ký tự ẩn {letter} trong mã hoặc con số',
    expected: 'mã và con số không có ký tự ẩn',
    fix: 'Xóa ô này và gõ lại.',
  },
  'line-break': {
    severity: 'error',
    says: 'có xuống dòng trong ô',
    expected: 'một dòng duy nhất; chỉ ghi chú, trích dẫn, vướng mắc được xuống dòng',
    fix: 'Xóa chỗ xuống dòng (Alt+Enter) trong ô.',
  },
  'spaces-trimmed': {
    severity: 'notice',
    says: 'có khoảng trắng thừa ở đầu hoặc cuối ô; đã bỏ đi',
    expected: 'không có khoảng trắng ở hai đầu',
    fix: 'Không phải sửa gì.',
  },
  recomposed: {
    severity: 'notice',
    says: 'chữ có dấu ở dạng tổ hợp; đã chuyển về dạng dựng sẵn',
    expected: 'Unicode dựng sẵn (NFC)',
    fix: 'Không phải sửa gì; chữ hiện ra như nhau.',
  },
  'letter-eth': {
    severity: 'notice',
    says: 'chữ Đ viết bằng một ký tự trông giống; đã đổi thành Đ',
    expected: 'chữ Đ, đ của tiếng Việt',
    fix: 'Không phải sửa gì.',
  },
  formula: {
    severity: 'error',
    says: 'ô bắt đầu như một công thức',
    expected: 'chữ không bắt đầu bằng =, @, + hoặc -',
    fix: 'Bỏ ký tự đầu tiên; gạch đầu dòng nên viết bằng •.',
  },
  bullet: {
    severity: 'warning',
    says: 'ô bắt đầu bằng gạch đầu dòng, Excel có thể hiểu là công thức',
    expected: 'chữ không bắt đầu bằng - hoặc +',
    fix: 'Bỏ gạch đầu dòng hoặc thay bằng •.',
  },
  markup: {
    severity: 'warning',
    says: 'có thẻ HTML; trang sẽ hiện nguyên văn',
    expected: 'chữ thường, không có thẻ',
    fix: 'Xóa thẻ nếu không cần.',
  },
  'invalid-id': {
    severity: 'error',
    says: 'mã viết không đúng kiểu',
    expected: 'chữ thường không dấu a–z, chữ số, nối bằng gạch ngang',
    fix: 'Viết lại, ví dụ «{suggestion}».',
    each: true,
  },
  'invalid-code': {
    severity: 'error',
    says: 'mã đơn vị viết không đúng kiểu',
    expected: 'mã tỉnh 2 chữ số hoặc mã xã 5 chữ số, giữ cả số 0 ở đầu',
    fix: 'Viết lại{suggestion}; trong Excel đặt cột là Text trước khi gõ.',
    each: true,
  },
  'invalid-portal-code': {
    severity: 'error',
    says: 'mã của Cổng Dịch vụ công quốc gia viết không đúng kiểu',
    expected: 'H và hai chữ số cho tỉnh (H44), thêm dấu chấm và số cho đơn vị (H44.100)',
    fix: 'Chép lại mã departmentCode từ tệp của Cổng.',
    each: true,
  },
  'not-in-list': {
    severity: 'error',
    says: 'giá trị không có trong danh sách',
    expected: 'một trong: {choices}',
    fix: 'Chọn lại một giá trị{nearest}.',
    each: true,
  },
  'invalid-url': {
    severity: 'error',
    says: 'địa chỉ không dùng được',
    expected: 'địa chỉ bắt đầu bằng https:// hoặc http://',
    fix: 'Chép lại địa chỉ đầy đủ, hoặc để trống.',
  },
} as const satisfies Record<string, CatalogueEntry>;
