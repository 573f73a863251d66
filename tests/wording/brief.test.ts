import { describe, expect, test } from 'vitest';
import { change } from '../../src/queries/change.ts';
import type { Figure } from '../../src/queries/figure.ts';
import { gapToTarget } from '../../src/queries/gap.ts';
import type { TargetLine } from '../../src/queries/series.ts';
import { judgement } from '../../src/queries/verdict.ts';
import {
  briefTitle,
  type SaidBrief,
  type SaidTargetRow,
  shortfalls,
  threeThings,
} from '../../src/wording/brief.ts';
import { spokenText } from '../../src/wording/spoken.ts';
import { figure, onlineRate, rate, received, sampleUnit, target } from '../charts/samples.ts';

const ASKED = '2026-11-22';
const month = ['2026-03-10', '2026-04-09'] as const;
const before = ['2026-02-10', '2026-03-09'] as const;
const unit = sampleUnit();

function goalOf(given: Figure | null, line: TargetLine, asked = ASKED): SaidTargetRow {
  const { numerator, denominator } = given ?? { numerator: null, denominator: null };
  return {
    indicator: given?.indicator ?? onlineRate,
    figure: given,
    target: line,
    judgement: judgement(given, line, asked),
    gap: numerator === null || denominator === null ? null : gapToTarget(numerator, denominator, line),
  };
}

function briefOf(more: Partial<SaidBrief>): SaidBrief {
  return { unit, window: null, figures: [], rows: [], targets: [], disputes: [], readings: 0, ...more };
}

const things = (more: Partial<SaidBrief>): readonly string[] => threeThings(briefOf(more)).map(spokenText);

describe('the first thing: where it stands', () => {
  test('without a window it says that nothing was counted', () => {
    expect(things({})[0]).toBe('Chưa nhận được báo cáo nào nêu số hồ sơ của phường Hải An.');
  });

  test('with one, what came in and how it was sent', () => {
    const files = figure(...month, 2126, { indicator: received });
    const online = rate(...month, 1785, 2126);
    expect(things({ window: files.window, figures: [files, online] })[0]).toBe(
      'Từ 10/03 đến 09/04/2026, phường nhận 2.126 hồ sơ, trong đó 1.785 hồ sơ (84,0%) nộp trực tuyến.',
    );
  });
});

describe('the first thing of a place of which only the portal tells', () => {
  const files = figure(...month, 813, { indicator: { ...received, id: 'cong-ho-so-tiep-nhan' } });
  const onTime = rate(...month, 775, 813, { indicator: { ...onlineRate, id: 'cong-ty-le-tinh-dung-han' } });
  test.each<[string, readonly Figure[], string]>([
    [
      'files and how many count as on time',
      [files, onTime],
      'Từ 10/03 đến 09/04/2026, Cổng đếm 813 hồ sơ của phường, 95,3% được tính đúng hạn.',
    ],
    ['files alone', [files], 'Từ 10/03 đến 09/04/2026, Cổng đếm 813 hồ sơ của phường.'],
    ['no files at all', [onTime], 'Từ 10/03 đến 09/04/2026: chưa có số hồ sơ.'],
  ])('%s', (_says, figures, text) => {
    expect(things({ window: files.window, figures })[0]).toBe(text);
  });
});

describe('the second thing: what is missing to the targets', () => {
  const open = target(84, '2026-12-31');
  const due = target(84, '2026-04-15');
  test.each<[string, readonly SaidTargetRow[], string]>([
    ['no target', [], 'Văn bản đã nhận không đặt chỉ tiêu nào cho phường.'],
    ['a target without a figure', [goalOf(null, open)], '1 chỉ tiêu: 1 chưa có số liệu.'],
    [
      'before its day, reached',
      [goalOf(rate(...month, 412, 468), open)],
      '1 chỉ tiêu: 1 đang đáp ứng, chưa đến hạn.',
    ],
    [
      'before its day, not reached',
      [goalOf(rate(...month, 300, 468), open)],
      '1 chỉ tiêu: 1 còn thiếu, chưa đến hạn. Thiếu nhiều nhất: Tỷ lệ hồ sơ nộp trực tuyến.',
    ],
    ['after its day, reached', [goalOf(rate(...month, 412, 468), due)], '1 chỉ tiêu: 1 đạt.'],
    [
      'after its day, not reached',
      [goalOf(rate(...month, 300, 468), due)],
      '1 chỉ tiêu: 1 chưa đạt. Thiếu nhiều nhất: Tỷ lệ hồ sơ nộp trực tuyến.',
    ],
    ['too few cases to say', [goalOf(rate(...month, 9, 10), due)], '1 chỉ tiêu: 1 chưa đủ cơ sở.'],
    [
      'some of each',
      [goalOf(rate(...month, 412, 468), open), goalOf(null, open), goalOf(null, open)],
      '3 chỉ tiêu: 1 đang đáp ứng, chưa đến hạn; 2 chưa có số liệu.',
    ],
  ])('%s', (_, targets, sentence) => {
    expect(things({ targets })[1]).toBe(sentence);
  });

  test('the widest gap, as a share of its target, is named first', () => {
    const near = { ...goalOf(rate(...month, 390, 468), open), indicator: { ...onlineRate, name: 'Gần' } };
    const far = { ...goalOf(rate(...month, 100, 468), open), indicator: { ...onlineRate, name: 'Xa' } };
    expect(shortfalls([near, far]).map(({ name }) => name)).toEqual(['Xa', 'Gần']);
  });
});

describe('the third thing: what moved, and what to trust', () => {
  const row = (now: Figure, then: Figure | null): SaidBrief['rows'][number] => ({
    indicator: now.indicator,
    line: { change: change(now, then) },
  });
  const risen = row(rate(...month, 1785, 2126), rate(...before, 1440, 1800));
  const same = row(rate(...month, 1800, 2126), rate(...before, 1525, 1800));
  const unclear = row(figure(...month, 96.4), figure(...before, 97.5));
  const alone = row(rate(...month, 1785, 2126), null);
  const silent = { indicator: onlineRate, line: null };
  test.each<[string, Partial<SaidBrief>, string]>([
    [
      'nothing to compare, nothing wrong',
      { rows: [alone, silent] },
      'Chưa có kỳ trước cùng loại đủ cơ sở để nói tăng hay giảm. Chưa thấy văn bản tự mâu thuẫn.',
    ],
    [
      'a difference nobody may call a rise',
      { rows: [unclear] },
      'Chưa có kỳ trước cùng loại đủ cơ sở để nói tăng hay giảm. Chưa thấy văn bản tự mâu thuẫn.',
    ],
    [
      'a rise and a contradiction',
      { rows: [risen], disputes: [{}] },
      'So với kỳ trước cùng loại: Tỷ lệ hồ sơ nộp trực tuyến tăng 4,0 điểm phần trăm. Văn bản có 1 chỗ tự mâu thuẫn.',
    ],
    [
      'more than three movements and remarks',
      { rows: [risen, same, risen, same], disputes: [{}, {}], readings: 25 },
      'So với kỳ trước cùng loại: Tỷ lệ hồ sơ nộp trực tuyến tăng 4,0 điểm phần trăm, Tỷ lệ hồ sơ nộp trực tuyến gần như không đổi, ' +
        'Tỷ lệ hồ sơ nộp trực tuyến tăng 4,0 điểm phần trăm và 1 chỉ số khác ở bảng dưới. ' +
        'Văn bản có 2 chỗ tự mâu thuẫn và 25 điều cần đọc kèm.',
    ],
  ])('%s', (_, more, sentence) => {
    expect(things(more)[2]).toBe(sentence);
  });
});

test('the title names the ward and the days', () => {
  expect(briefTitle(unit, rate(...month, 1, 2).window)).toBe('Phường Hải An: tóm tắt 10/03–09/04/2026');
  expect(briefTitle(unit, null)).toBe('Phường Hải An: tóm tắt số liệu đã nhận');
});
