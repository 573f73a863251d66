import { describe, expect, test } from 'vitest';
import { spokenText } from '../../src/wording/spoken.ts';
import { dueAndScope, rivalSentence, targetsLede, verdictCountsText } from '../../src/wording/targets.ts';
import {
  calendarDescription,
  calendarHeadline,
  dueText,
  TASK_STATES,
  tasksLede,
} from '../../src/wording/tasks.ts';

const nobody = { met: 0, tracking: 0, undecided: 0, 'not-met': 0, 'no-data': 0 };
const standsNowhere = { meets: 0, misses: 0, unclear: 0 };

describe('how far from the targets', () => {
  test('every verdict is counted in words, those nobody has too', () => {
    expect(verdictCountsText({ ...nobody, tracking: 10, 'no-data': 22 })).toBe(
      '0 đạt, 10 đang theo dõi, 0 chưa đủ cơ sở, 0 chưa đạt, 22 chưa có số liệu',
    );
  });

  test.each([
    [nobody, standsNowhere, 0, 'Chưa có chỉ tiêu nào trong các văn bản đã nhận.'],
    [
      { ...nobody, met: 3, 'not-met': 1 },
      standsNowhere,
      1,
      '4 chỉ tiêu của 1 nơi: 3 đạt, 0 đang theo dõi, 0 chưa đủ cơ sở, 1 chưa đạt, 0 chưa có số liệu.',
    ],
    [
      { ...nobody, tracking: 11 },
      { meets: 7, misses: 3, unclear: 1 },
      2,
      '11 chỉ tiêu của 2 nơi: 0 đạt, 11 đang theo dõi, 0 chưa đủ cơ sở, 0 chưa đạt, 0 chưa có số liệu. ' +
        'Trong các chỉ tiêu đang theo dõi, 7 đang đáp ứng, 3 còn cách đích và 1 chưa rõ.',
    ],
  ])('case %#', (counts, tracking, places, words) => {
    expect(spokenText(targetsLede(counts, tracking, places))).toBe(words);
  });

  test('two levels of one document are both said, with their places', () => {
    const indicator = {
      id: 'ty-le-so-hoa-ho-so',
      name: 'Số hóa hồ sơ',
      kind: 'rate',
      unit: '%',
      better: 'up',
      numerator: null,
      denominator: null,
      max: null,
    } as const;
    const rival = {
      comparison: '>=',
      value: 100,
      due: '2026-12-31',
      locator: 'Phụ lục, nhiệm vụ số 11',
    } as const;
    expect(rivalSentence(rival, indicator)).toBe('Chỗ khác ghi ≥ 100% (Phụ lục, nhiệm vụ số 11).');
  });

  test('a target without a scope has only its day', () => {
    expect(dueAndScope({ due: '2026-12-31', scope: 'Người dân' })).toBe('hạn 31/12/2026; Người dân');
    expect(dueAndScope({ due: '2026-12-31', scope: '' })).toBe('hạn 31/12/2026');
  });
});

describe('the tasks of the plans', () => {
  test.each([
    ['2026-01-31', '2026-01', 'tháng 1/2026'],
    ['2026-09-30', '2026-Q3', 'quý III/2026'],
    ['2026-06-30', '2026-H1', '6 tháng đầu năm 2026'],
    ['2026-12-31', '2026', 'năm 2026'],
    ['2022-05-30', '2022-05-30', '30/05/2022'],
    ['2022-05-30', '30/5/2022', '30/05/2022'],
    ['2026-01-25', '2026-W04', '25/01/2026'],
    [null, 'thường xuyên', 'thường xuyên'],
  ])('due %s, given as %s: %s', (due, duePrinted, words) => {
    expect(dueText({ due, duePrinted })).toBe(words);
  });

  test('a task whose day has passed without word is never called late', () => {
    expect(TASK_STATES.unreported).toBe('đã đến hạn, chưa nhận được báo cáo kết quả');
    expect(Object.values(TASK_STATES).join(' ')).not.toMatch(/trễ|chậm|muộn|quá hạn/);
  });

  test('every state is counted in words', () => {
    expect(spokenText(tasksLede({ unreported: 6, reported: 1, upcoming: 0, standing: 20 }, 2))).toBe(
      '27 nhiệm vụ của 2 nơi: 6 đã đến hạn, chưa nhận được báo cáo kết quả; 1 đã có báo cáo kết quả; ' +
        '0 chưa đến hạn; 20 thường xuyên.',
    );
    expect(spokenText(tasksLede({ unreported: 0, reported: 0, upcoming: 0, standing: 0 }, 0))).toBe(
      'Chưa có nhiệm vụ nào trong các kế hoạch đã nhận.',
    );
  });

  const unit = { type: 'phường', name: 'Giếng Đáy', validTo: '2025-06-30' };
  const months = Array.from({ length: 12 }, (_, month) => (month === 4 ? (['unreported'] as const) : []));
  const lane = { unit, years: [{ year: 2022, months }], standing: 8 };

  test('the calendar says in at most 15 words of how many nothing is known', () => {
    const done = { ...lane, years: [{ year: 2022, months: [['reported'], ['upcoming']] as const }] };
    expect(calendarHeadline([lane])).toBe('1 việc có hạn, 1 việc đã đến hạn, chưa nhận được báo cáo');
    expect(calendarHeadline([done])).toBe('2 việc có hạn, chưa việc nào quá ngày mà thiếu báo cáo');
    for (const lanes of [[lane], [done]])
      expect(calendarHeadline(lanes).split(' ').length).toBeLessThanOrEqual(15);
  });

  test('the calendar is described place by place', () => {
    expect(calendarDescription([lane, { unit: null, years: [], standing: 2 }])).toBe(
      'Phường Giếng Đáy (đơn vị cũ): tháng 5/2022: 1 việc; 8 việc thường xuyên. Mọi nơi: 2 việc thường xuyên.',
    );
  });
});
