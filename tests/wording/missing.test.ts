import { expect, test } from 'vitest';
import type { Figure } from '../../src/queries/figure.ts';
import { gapToTarget } from '../../src/queries/gap.ts';
import type { TargetLine } from '../../src/queries/series.ts';
import { judgement } from '../../src/queries/verdict.ts';
import { missingSentence } from '../../src/wording/missing.ts';
import { contradiction, figure, onlineRate, procedures, rate, target } from '../charts/samples.ts';

const year = ['2025-07-01', '2025-12-31'] as const;
const goal = target(84, '2026-12-31');
const disputed = {
  ...rate(...year, 300, 468),
  contradictions: [contradiction('rate-mismatch', '80%', '64,1%')],
};
const people = { ...onlineRate, denominator: 'Số người dân theo báo cáo' };

function missing(given: Figure | null, line: TargetLine | null): string {
  const counts =
    given !== null && line !== null && given.numerator !== null && given.denominator !== null
      ? gapToTarget(given.numerator, given.denominator, line)
      : null;
  return missingSentence({
    figure: given,
    target: line,
    judgement: judgement(given, line, '2026-11-22'),
    gap: counts,
  });
}

test.each<[string, Figure | null, TargetLine | null, string]>([
  [
    'counts: whole cases and the assumption',
    rate(null, '2026-03-28', 39904, 100031, { indicator: people }),
    target(100, '2026-12-31'),
    'Còn thiếu 60.127 người để đạt 100%, nếu mẫu số vẫn là 100.031 người.',
  ],
  ['counts on the right side', rate(...year, 412, 468), goal, ''],
  [
    'a rate without counts: points',
    figure(...year, 72.2),
    goal,
    'Còn thiếu 11,8 điểm phần trăm để đạt từ 84% trở lên; báo cáo không nêu số đếm nên chưa tính ra số trường hợp.',
  ],
  ['a rate without counts on the right side', figure(...year, 90), goal, ''],
  [
    'a count: its own unit',
    figure(null, '2026-04-09', 161, { indicator: procedures }),
    target(216, '2026-12-31'),
    'Còn thiếu 55 thủ tục để đạt từ 216 thủ tục trở lên.',
  ],
  [
    'a ceiling of a count',
    figure(null, '2026-04-09', 9, { indicator: procedures }),
    target(5, '2026-12-31', { comparison: '<=' }),
    'Cần giảm 4 thủ tục để đạt không quá 5 thủ tục.',
  ],
  ['numbers that disagree', disputed, goal, ''],
  ['nothing reported', figure(...year, null, { markers: ['x'] }), goal, ''],
  ['no figure', null, goal, ''],
  ['no target', rate(...year, 300, 468), null, ''],
])('%s', (_, given, line, sentence) => {
  expect(missing(given, line)).toBe(sentence);
});
