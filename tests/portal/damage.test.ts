/** What is wrong with an answer of the portal, told in words. */
import { describe, expect, test } from 'vitest';
import { type Given, payment, progress, read, satisfaction } from './reading.ts';

describe('an answer that cannot be trusted is told, and nothing is written', () => {
  test.each<[string, Given, string]>([
    ['code not OK', { texts: [progress.replace('"OK"', '"ERROR"')] }, 'code là "ERROR"'],
    ['a page of HTML', { texts: ['<!doctype html><title>403</title>'] }, 'trang HTML'],
    ['half a body', { texts: [progress.slice(0, progress.length / 2)] }, 'bị cắt'],
    ['no JSON object', { texts: ['[1,2]'] }, 'không phải một đối tượng'],
    ['another report', { texts: ['{"code":"OK","data":{"overview":{},"evaluation":[]}}'] }, 'Không nhận ra'],
    ['no list of units', { texts: [progress.replace('"children":', '"con":')] }, 'danh sách đơn vị'],
    [
      'one departmentId twice',
      { texts: [progress.replace('"khoa-H44.101"', '"khoa-H44.100"')] },
      'khoa-H44.100 xuất hiện hai lần',
    ],
    [
      'a unit without its key',
      { texts: [progress.replace('"departmentId":"khoa-H44.101",', '')] },
      'thiếu departmentId',
    ],
    [
      'a page of the answer',
      { texts: [satisfaction.replace('"total":148', '"total":163')] },
      '148 trong 163 đơn vị',
    ],
    ['another province than asked for', { texts: [progress], province: 'H24' }, 'tỉnh khác'],
    [
      'a province the table does not have',
      { texts: [progress.replaceAll('"H44"', '"H99"')] },
      'chưa có tỉnh này',
    ],
    [
      'two provinces in one run',
      { texts: [progress, payment.replaceAll('"H44"', '"H99"')] },
      'chưa có tỉnh này',
    ],
    ['one report twice', { texts: [progress, progress] }, 'Cùng báo cáo dvc-progress-tree với tep-1.json'],
  ])('%s', (_name, given, says) => {
    const result = read(given);
    expect(result.faults.map(({ fault }) => fault).join('\n')).toContain(says);
    expect(result.files).toEqual([]);
  });
});
