import { describe, expect, test } from 'vitest';
import { change } from '../../src/queries/change.ts';
import type { Figure } from '../../src/queries/figure.ts';
import {
  comparisonText,
  NOTHING_TO_COMPARE,
  needsCare,
  paragraphLines,
  type SaidParagraph,
  SOME_TO_COMPARE,
} from '../../src/wording/monthParagraph.ts';
import { contradiction, figure, onlineRate, rate, received, sampleUnit } from '../charts/samples.ts';

const month = ['2026-03-10', '2026-04-09'] as const;
const before = ['2026-02-10', '2026-03-09'] as const;
const unit = sampleUnit();

describe('how an item moved', () => {
  test.each<[string, Figure, Figure | null, string]>([
    ['no earlier window', rate(...month, 9, 90), null, 'chưa có kỳ cùng loại để so'],
    [
      'a rise beyond chance',
      rate(...month, 1785, 2126),
      rate(...before, 1440, 1800),
      'tăng 4,0 điểm phần trăm so với kỳ 10/02–09/03/2026 là 80%',
    ],
    [
      'a fall of a count',
      figure(...month, 900, { indicator: received }),
      figure(...before, 1800, { indicator: received }),
      'giảm 900 hồ sơ so với kỳ 10/02–09/03/2026 là 1.800 hồ sơ',
    ],
    [
      'nearly the same',
      rate(...month, 1800, 2126),
      rate(...before, 1525, 1800),
      'gần như không đổi so với kỳ 10/02–09/03/2026 là 84,7%',
    ],
    [
      'rates without counts',
      figure(...month, 96.4),
      figure(...before, 97.5),
      'không nêu tăng, giảm so với kỳ 10/02–09/03/2026 là 97,5%: chưa đủ cơ sở: báo cáo không nêu số đếm',
    ],
    [
      'a difference chance could make',
      rate(...month, 30, 50),
      rate(...before, 26, 50),
      'không nêu tăng, giảm so với kỳ 10/02–09/03/2026 là 52%: chưa đủ cơ sở: chênh lệch có thể do ngẫu nhiên',
    ],
    [
      'another class of window',
      rate(...month, 900, 1000),
      rate('2026-01-22', '2026-01-28', 90, 1000),
      'không nêu tăng, giảm so với tuần 22–28/01/2026 là 9%: hai kỳ khác loại, không so được',
    ],
    [
      'a stock of another day',
      rate(null, '2026-04-09', 900, 1000),
      rate(null, '2026-01-28', 700, 1000),
      'tăng 20,0 điểm phần trăm so với ngày 28/01/2026 là 70%',
    ],
  ])('%s', (_, now, then, text) => {
    expect(comparisonText(change(now, then), now)).toBe(text);
  });
});

describe('the paragraph', () => {
  const files = figure(...month, 2126, { indicator: received });
  const online = rate(...month, 1785, 2126);
  const overdue = figure(...month, 0, {
    indicator: { ...received, id: 'ho-so-qua-han', name: 'Hồ sơ quá hạn' },
  });
  const disputed = {
    ...rate(...month, 1046, 1048),
    contradictions: [contradiction('rate-mismatch', '91%', '99,81%')],
  };
  const line = (now: Figure, then: Figure | null = null) => ({ figure: now, change: change(now, then) });
  const of = (items: SaidParagraph['items']): SaidParagraph => ({ window: files.window, items });
  const blank = (marker: 'x' | 'z' | 'n'): Figure => figure(...month, null, { markers: [marker] });
  const opening = 'Kết quả giải quyết thủ tục hành chính của phường Hải An, kỳ 10/03–09/04/2026.';

  test('says once that nothing can be compared', () => {
    const lines = paragraphLines(of([{ id: 'tiep-nhan', lines: [line(files)] }]), unit);
    expect(lines).toEqual([opening, NOTHING_TO_COMPARE, '- Hồ sơ tiếp nhận: tiếp nhận 2.126 hồ sơ.']);
  });

  test('says which items are not compared where others are', () => {
    const lines = paragraphLines(
      of([
        { id: 'tiep-nhan', lines: [line(files)] },
        { id: 'truc-tuyen', lines: [line(online, rate(...before, 1440, 1800))] },
      ]),
      unit,
    );
    expect(lines).toEqual([
      opening,
      '- Hồ sơ tiếp nhận: tiếp nhận 2.126 hồ sơ.',
      '- Hồ sơ theo cách nộp: nộp trực tuyến 1.785 trên 2.126 hồ sơ (84,0%), tăng 4,0 điểm phần trăm so với kỳ 10/02–09/03/2026 là 80%.',
      SOME_TO_COMPARE,
    ]);
  });

  test('says a count of nought as none, and both readings of numbers that disagree', () => {
    const lines = paragraphLines(of([{ id: 'giai-quyet', lines: [line(overdue), line(disputed)] }]), unit);
    expect(lines[2]).toBe(
      '- Hồ sơ đã giải quyết, đang giải quyết, quá hạn: không có hồ sơ quá hạn; nộp trực tuyến 1.046 trên 1.048 hồ sơ (99,8%) ' +
        '[báo cáo tự mâu thuẫn: báo cáo in 91%, số đếm của chính báo cáo cho 99,81%].',
    );
  });

  test('tells each of two disagreements', () => {
    const twice = {
      ...disputed,
      contradictions: [...disputed.contradictions, contradiction('conflict', '99%', '100%')],
    };
    expect(paragraphLines(of([{ id: 'truc-tuyen', lines: [line(twice)] }]), unit)[2]).toContain(
      '[báo cáo tự mâu thuẫn: báo cáo in 91%, số đếm của chính báo cáo cho 99,81%; một chỗ ghi 99%, chỗ khác ghi 100%]',
    );
  });

  test('keeps three kinds of nothing apart', () => {
    const lines = paragraphLines(
      of([
        { id: 'hai-long', lines: [] },
        { id: 'cat-giam', lines: [line(blank('z'))] },
        { id: 'vneid', lines: [line(blank('n'))] },
        { id: 'tai-cau-truc', lines: [line(blank('x'))] },
      ]),
      unit,
    );
    expect(lines.slice(2)).toEqual([
      'Chưa có số liệu của kỳ này: mức độ hài lòng; thủ tục được tái cấu trúc quy trình.',
      'Báo cáo ghi không thuộc phạm vi: thủ tục, giấy tờ được cắt giảm khi đã có dữ liệu.',
      'Không phát sinh: thông báo trạng thái hồ sơ trên VNeID.',
    ]);
  });

  test('needs care where a report disagrees with itself or a reader remarked on it', () => {
    expect(needsCare(of([{ id: 'giai-quyet', lines: [line(disputed)] }]))).toBe(true);
    expect(needsCare(of([{ id: 'tiep-nhan', lines: [line(files)] }]))).toBe(false);
  });

  test('an indicator that has no short beginning is called by its name', () => {
    const other = rate(...month, 9, 90, { indicator: { ...onlineRate, id: 'khac', name: 'Chỉ số khác' } });
    expect(paragraphLines(of([{ id: 'so-hoa', lines: [line(other)] }]), unit)[2]).toBe(
      '- Số hóa hồ sơ: chỉ số khác: 9 trên 90 hồ sơ (10%).',
    );
  });
});
