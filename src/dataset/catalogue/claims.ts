import type { CatalogueEntry } from './entry.ts';

/** Problems of a row as a claim: its window, its figure, its witness, and what its neighbours say. */
export const claimProblems = {
  'missing-window': {
    severity: 'error',
    says: 'không biết số liệu này của khoảng thời gian nào',
    expected: 'kỳ (period), hoặc từ ngày (from) và đến ngày (to); số tại một ngày chỉ cần to',
    fix: 'Điền period, hoặc from và to.',
  },
  'half-window': {
    severity: 'error',
    says: 'chỉ có một đầu của khoảng thời gian',
    expected: 'cả from và to; chỉ được bỏ trống cả hai khi trùng đúng kỳ theo lịch',
    fix: 'Điền nốt đầu còn thiếu.',
  },
  'stock-with-from': {
    severity: 'error',
    says: 'chỉ số này là số tại một ngày nên không có ngày bắt đầu',
    expected: 'chỉ cột to',
    fix: 'Xóa from; nếu thật sự là số cộng trong kỳ thì dùng chỉ số khác.',
  },
  'reversed-window': {
    severity: 'error',
    says: 'ngày bắt đầu ở sau ngày kết thúc',
    expected: 'from không sau to',
    fix: 'Xem lại hai ngày, có thể bị đổi chỗ hoặc sai năm.',
  },
  'future-window': {
    severity: 'error',
    says: 'khoảng thời gian chưa đến (hôm nay là {today})',
    expected: 'khoảng thời gian đã bắt đầu, tính đến {today}',
    fix: 'Xem lại năm và tháng.',
  },
  'running-window': {
    severity: 'warning',
    says: 'khoảng thời gian chưa kết thúc (hôm nay là {today})',
    expected: 'khoảng thời gian đã kết thúc, hoặc ký hiệu p (tạm tính)',
    fix: 'Nếu số liệu chỉ tính đến một ngày trước đó, hãy ghi ngày ấy ở cột to; nếu không, ghi p ở cột marker.',
  },
  'window-outside-period': {
    severity: 'warning',
    says: 'khoảng thời gian không có ngày nào thuộc kỳ {period}',
    expected: 'from, to nằm trong hoặc gần kỳ {period}',
    fix: 'Xem lại năm, tháng ở period, from và to.',
  },
  // Of a month left out nothing is said: nobody here knows whether a report was written, and the page of coverage shows it.
  'overlapping-windows': {
    severity: 'error',
    says: 'khoảng {window} chồng lên khoảng {otherWindow} của cùng chỉ số ({other})',
    expected: 'các khoảng cùng loại không có ngày chung',
    fix: 'Xem lại from, to của hai dòng.',
    each: true,
  },
  'missing-value': {
    severity: 'error',
    says: 'dòng không có số và không có ký hiệu giải thích',
    expected: '{wanted}, hoặc ký hiệu x, z, n, v ở cột marker',
    fix: 'Điền số; nếu văn bản để trống thì ghi x (chưa báo cáo), z (không áp dụng), n (không phát sinh) hoặc v (đang xác minh).',
  },
  'value-with-marker': {
    severity: 'error',
    says: 'ký hiệu {marker} nghĩa là không có số, nhưng dòng lại có số',
    expected: 'hoặc số, hoặc ký hiệu x, z, n, v; riêng n được ghi 0',
    fix: 'Xóa số hoặc xóa ký hiệu.',
  },
  'value-and-counts': {
    severity: 'error',
    says: 'dòng vừa có tử số, mẫu số vừa có giá trị',
    expected: 'tử số và mẫu số, hoặc giá trị, không cả hai',
    fix: 'Giữ tử số, mẫu số và xóa value; số văn bản in thì ghi ở printed.',
  },
  'half-counts': {
    severity: 'error',
    says: 'chỉ có tử số hoặc chỉ có mẫu số',
    expected: 'cả tử số và mẫu số',
    fix: 'Điền nốt số còn thiếu; nếu văn bản chỉ in tỷ lệ thì ghi ở value.',
  },
  'counts-without-rate': {
    severity: 'error',
    says: 'chỉ số này không phải tỷ lệ nên không có tử số, mẫu số',
    expected: 'một con số ở cột value',
    fix: 'Chuyển số sang cột value.',
  },
  'zero-denominator': {
    severity: 'error',
    says: 'mẫu số bằng 0 nên không có tỷ lệ',
    expected: 'ký hiệu n (không phát sinh)',
    fix: 'Ghi n ở cột marker.',
  },
  'missing-quote': {
    severity: 'error',
    says: 'số liệu không có trích dẫn làm chứng',
    expected: 'nguyên văn, tối đa 25 từ, có chứa con số',
    fix: 'Chép câu của văn bản có con số này vào cột quote.',
  },
  'long-quote': {
    severity: 'warning',
    says: 'trích dẫn dài {words} từ',
    expected: 'tối đa 25 từ',
    fix: 'Chỉ giữ đoạn có chứa con số.',
  },
  // The guard against a row that slipped, as no name stands beside a code; a quote in words may be right, so it warns.
  'quote-without-figure': {
    severity: 'warning',
    says: 'trích dẫn không chứa con số của dòng này ({figure})',
    expected: 'nguyên văn câu có in con số',
    fix: 'Xem lại con số và trích dẫn: một trong hai có thể thuộc dòng khác.',
  },
  'printed-not-in-quote': {
    severity: 'warning',
    says: 'số in không có trong trích dẫn của chính dòng này («{quote}»)',
    expected: 'từng chữ số, dấu chấm, dấu phẩy như văn bản in',
    fix: 'Chép lại từ văn bản; phần mềm bảng tính hay đổi 69.690 thành 69.69, 02 thành 2 và 94,4% thành 94.4%.',
    each: true,
  },
  'scale-jump': {
    severity: 'warning',
    says: '{figure} so với {before} của kỳ trước ({other}): hơn kém khoảng {times} lần',
    expected: 'con số cùng cỡ với kỳ trước, hoặc một lý do',
    fix: 'Xem lại dấu ngăn hàng nghìn và dấu trước phần lẻ. Nếu văn bản in đúng như thế vì cách tính đã đổi, ghi b ở cột marker.',
    each: true,
  },
  'fraction-for-percent': {
    severity: 'warning',
    says: 'tỷ lệ nhỏ hơn 1% trong khi tỷ lệ khác của cùng văn bản lớn hơn; có thể là phân số chưa nhân với 100',
    expected: 'tỷ lệ theo phần trăm: 99.5 chứ không phải 0.995',
    fix: 'Ghi theo phần trăm. Nếu văn bản thật sự in dưới 1%, chép số in kèm dấu % vào cột printed.',
    each: true,
  },
  'same-as-before': {
    severity: 'warning',
    says: 'cả {figures} con số của {window} giống hệt những con số của {other}',
    expected: 'số liệu của chính kỳ này',
    fix: 'Xem lại có phải đã chép kỳ trước mà quên cập nhật; nếu văn bản thật sự in như vậy thì không phải sửa gì.',
    each: true,
  },
  // A warning also across files: as long as both say the same the site is right, and once they differ they are in conflict.
  duplicate: {
    severity: 'warning',
    says: 'dòng này giống hệt số liệu ở {other}; chỉ giữ một số',
    expected: 'mỗi đơn vị, chỉ số, khoảng thời gian một dòng',
    fix: 'Xóa một trong hai dòng.',
    each: true,
  },
  conflict: {
    severity: 'error',
    says: 'cùng đơn vị, chỉ số và khoảng thời gian nhưng {other} ghi {otherFigure}',
    expected: 'một số duy nhất',
    fix: 'Xem lại văn bản và giữ số đúng. Nếu các văn bản thật sự in khác nhau, ghi một dòng «{acknowledgement}» vào remarks.csv.',
    each: true,
  },
  // Of a rate that its counts give when rounded nothing is said: rounding is what documents do.
  'rate-mismatch': {
    severity: 'error',
    says: 'văn bản in {printed} nhưng {counts} cho {recomputed}',
    expected: '{recomputed}, hoặc tử số và mẫu số khác',
    fix: 'Xem lại tử số, mẫu số và cột printed. Nếu văn bản in đúng như thế, ghi một dòng «{acknowledgement}» vào remarks.csv.',
    each: true,
  },
  'numerator-exceeds-denominator': {
    severity: 'error',
    says: 'phần lớn hơn tổng: {counts}',
    expected: 'tử số không lớn hơn mẫu số',
    fix: 'Xem lại hai số, có thể bị đổi chỗ. Nếu văn bản in đúng như thế, ghi một dòng «{acknowledgement}» vào remarks.csv.',
    each: true,
  },
  'identity-broken': {
    severity: 'error',
    says: '{sentence} Ở đây {sum} nhưng tổng ghi {total}',
    expected: 'tổng bằng {partsTotal}',
    fix: 'Xem lại các số ở {other}. Nếu văn bản in đúng như thế, ghi một dòng «{acknowledgement}» vào remarks.csv.',
    each: true,
  },
  'remark-without-match': {
    severity: 'error',
    says: 'không có mâu thuẫn nào như dòng này nói',
    expected: 'một mâu thuẫn mà phép kiểm tra thật sự phát hiện, cùng chỉ số và kỳ',
    fix: 'Xóa dòng nếu số liệu đã được sửa, hoặc sửa lại check, indicator, period.',
    each: true,
  },
  'reading-without-witness': {
    severity: 'error',
    says: 'nhận xét không chỉ ra được câu nào của văn bản',
    expected: 'mã nguồn ở cột source và nguyên văn ở cột quote, hoặc chỉ số và kỳ của một dòng số liệu',
    fix: 'Điền source và quote.',
    each: true,
  },
} as const satisfies Record<string, CatalogueEntry>;
