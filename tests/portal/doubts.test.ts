/** What is only doubtful in an answer of the portal, and what becomes of nulls, unknown codes and running periods. */
import { describe, expect, test } from 'vitest';
import { nameToPeriod } from '../../src/dataset/period.ts';
import { importReports } from '../../src/portal/importReports.ts';
import { answer } from './answers.ts';
import { filesOfData } from './committed.ts';
import { dataset, type Given, payment, progress, read, satisfaction } from './reading.ts';

const table = filesOfData('reports/phu-tho/observations-2026-08.csv');

const doubtsOf = (given: Given): string =>
  read(given)
    .doubts.map(({ sentence, places }) => `${sentence}: ${places.join('; ')}`)
    .join('\n');

/** The answer after a change to what it says, as the portal would write it. */
function changed(text: string, change: (data: Record<string, never>) => void): string {
  const json = JSON.parse(text) as { data: Record<string, never> };
  change(json.data);
  return JSON.stringify(json);
}

describe('what a person should look at is listed', () => {
  test.each<[string, Given, string]>([
    [
      'a numerator larger than its denominator',
      {
        texts: [
          payment.replace(
            '"totalDossierOnlinePaymentSuccess":1516',
            '"totalDossierOnlinePaymentSuccess":1716',
          ),
        ],
      },
      'Tử số lớn hơn mẫu số: H44.100 totalDossierOnlinePaymentSuccess 1716/1707',
    ],
    [
      'a ratio the counts do not give',
      { texts: [progress.replace('"ratio":79.03', '"ratio":79.04')] },
      'Tỷ lệ in ra không phải tỷ lệ của hai số đếm: H44.100 totalOnTime 2348/2971, in 79.04',
    ],
    [
      'points the counts do not give',
      { texts: [progress.replace('"score":15.81', '"score":16.81')] },
      'Điểm không khớp với cách chấm đã biết: H44.100 score 16.81',
    ],
    [
      'communes that do not add up to the province, where departments are not in the file',
      { texts: [progress] },
      'totalOnTime numerator: 125367 so với 144625, lệch 19258 (tệp không có sở, ngành)',
    ],
    [
      'a flag of the portal',
      { texts: [answer('2026-08', 'transparency')] },
      'Cổng ghi cờ TEMP_NATIONAL_REPORT_DENOMINATOR: “Mẫu số BCQG/GRIS đang dùng số tạm, cần thay bằng dữ liệu crawl hệ thống cũ.”: H44 DOSSIER_SYNC 138744/138744, in 100',
    ],
    [
      'a metric nobody knows yet',
      { texts: [satisfaction.replace('"PETITION_CLASSIFICATION_STAFF"', '"BRAND_NEW"')] },
      'chưa biết, không lấy: BRAND_NEW',
    ],
    [
      'reports that count the files of the province differently',
      { texts: [progress, satisfaction] },
      'đếm tổng số hồ sơ của tỉnh khác nhau: dvc-progress-tree 184513; handling-satisfaction 184503',
    ],
    [
      'a figure that moved since the last capture',
      {
        texts: [
          progress.replace(
            '"totalReceived":2971,"totalOnTime":2348',
            '"totalReceived":2970,"totalOnTime":2347',
          ),
        ],
        committed: table,
      },
      'viet-tri cong-ty-le-tinh-dung-han: 2348/2971 → 2347/2970',
    ],
    [
      'a file somebody wrote anew',
      { texts: [JSON.stringify(JSON.parse(progress), null, 2)] },
      'Trích dẫn không có nguyên văn trong tệp',
    ],
    [
      'a null',
      { texts: [progress.replace('"avgProcessingDays":5.6', '"avgProcessingDays":null')] },
      'Cổng không cho số (null): H44.100 avgProcessingDays',
    ],
  ])('%s', (_name, given, says) => {
    expect(doubtsOf(given)).toContain(says);
  });

  test('departments in the file are added up, and not written', () => {
    const whole = changed(progress, (data) => {
      const children: unknown[] = data.children ?? [];
      children.push({
        ...{ departmentId: 'so', departmentName: 'Sở Nội vụ', departmentCode: 'H44.18', level: 'PROVINCE' },
        ...{
          totalReceived: 36050,
          totalOnTime: 19258,
          totalOverdue: 16792,
          ratio: 53.42,
          score: 10.68,
          maxScore: 20,
        },
      });
    });
    expect(doubtsOf({ texts: [whole] })).not.toContain('cộng lại không bằng');
    expect(read({ texts: [whole] }).files[0]?.text).not.toContain('36050');
  });
});

describe('a unit the table of codes does not have', () => {
  const unknown = progress.replace('"departmentCode":"H44.100"', '"departmentCode":"H44.999"');

  test('is left out and told, never guessed', () => {
    const result = read({ texts: [unknown] });
    expect(result.unmatched).toEqual([{ code: 'H44.999', name: 'UBND Phường Việt Trì', suggestion: null }]);
    expect(result.files[0]?.text).not.toContain('viet-tri');
  });

  test('is suggested by its name, where no code has the unit yet', () => {
    const codes = new Map([...dataset.portalCodes].filter(([id]) => id !== 'H44.100'));
    const period = nameToPeriod('2026-08');
    if (period === null) throw new Error('2026-08');
    const files = [{ name: 'a.json', text: progress, sha256: '' }];
    const asked = { period, captured: '2026-09-26', province: null };
    const result = importReports(files, asked, { ...dataset, portalCodes: codes }, () => null);
    expect(result.unmatched[0]?.suggestion?.path).toBe('phu-tho/viet-tri');
    expect(result.files[0]?.text).not.toContain('viet-tri');
  });

  test('a report without codes is matched by the key another report gives, else by the name of the table', () => {
    expect(read({ texts: [satisfaction] }).unmatched).toEqual([]);
    const renamed = satisfaction.replace('"UBND Phường Việt Trì"', '"UBND phường Việt Trì mới"');
    expect(read({ texts: [renamed] }).unmatched.map(({ name }) => name)).toEqual([
      'UBND phường Việt Trì mới',
    ]);
    expect(read({ texts: [progress, renamed] }).unmatched).toEqual([]);
  });
});

describe('a period', () => {
  const rowOf = (given: Given): string =>
    read(given)
      .files[0]?.text.split('\n')
      .find((line) => line.startsWith('viet-tri,cong-ho-so-tiep-nhan')) ?? '';

  test.each([
    [
      'over before the capture is final',
      '2026-09-01',
      'viet-tri,cong-ho-so-tiep-nhan,2026-08,,,,,2971,2971,,',
    ],
    [
      'not over on the day of the capture is provisional',
      '2026-08-31',
      'viet-tri,cong-ho-so-tiep-nhan,2026-08,,,,,2971,2971,p,',
    ],
    [
      'still running ends on the day of the capture',
      '2026-08-20',
      'viet-tri,cong-ho-so-tiep-nhan,2026-08,2026-08-01,2026-08-20,,,2971,2971,p,',
    ],
  ])('%s', (_says, captured, row) => {
    expect(rowOf({ texts: [progress], captured })).toContain(row);
  });

  test('nothing of nothing is no 0%, and a 0 is a 0', () => {
    const text = read({ texts: [satisfaction] }).files[0]?.text ?? '';
    const line = text.split('\n').find((one) => one.startsWith('nong-trang,cong-ty-le-phan-anh-dung-han'));
    expect(line).toContain(',0,0,,0,n,');
    const zero = text.split('\n').find((one) => one.startsWith('viet-tri,cong-ty-le-phan-anh-ve-can-bo'));
    expect(zero).toContain(',0,3,,0,,');
  });
});
