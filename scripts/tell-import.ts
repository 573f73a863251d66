import { takenToOpened } from '../src/check/intake.ts';
import type { Checked, ShownProblem } from '../src/check/messages.ts';
import { type TakenFile, takenTitle } from '../src/check/taken.ts';
import { characterToName } from '../src/dataset/problem.ts';
import type { Severity } from '../src/dataset/types.ts';
import { previewSentence } from '../src/wording/preview.ts';
import { printText } from './tell-reading.ts';

/** What came of reading some workbooks. */
export interface Import {
  readonly checked: Checked;
  /** The folder of `data/reports/` they belong to. */
  readonly unit: string;
  readonly notes: readonly string[];
  /** Places where a file stands already. */
  readonly present: readonly string[];
  readonly isWritten: boolean;
  readonly folder: string;
}

interface Manner {
  readonly isJson: boolean;
  readonly isCheck: boolean;
  readonly mayReplace: boolean;
}

/** Prints doubts, problems, what would change on the site, and what was written. */
export function tellImport(result: Import, manner: Manner): void {
  if (manner.isJson) console.log(JSON.stringify(importToJson(result), null, 2));
  else printText(importToText(result, manner));
}

/** Prints why files could not be taken for any kind of ours. */
export function tellUnknown(files: readonly TakenFile[], isJson: boolean): void {
  const reasons = files.map((file) => {
    const { kinds } = takenToOpened(file);
    const among = kinds.length === 0 ? '' : ` Có thể là: ${kinds.join(', ')}.`;
    const said = file.notes.join(' ');
    const why = said === '' ? 'Tiêu đề cột chưa nói đủ tệp thuộc loại nào.' : said;
    return `${takenTitle(file)}: ${why}${among} Xem lại hàng tiêu đề, hoặc thêm --kind LOẠI.`;
  });
  if (isJson) console.log(JSON.stringify({ written: false, refused: reasons }, null, 2));
  else printText(reasons.map(withNamedCharacters).join('\n'));
}

function importToJson({ checked, unit, notes, present, isWritten }: Import): unknown {
  const { files, elsewhere, errors, warnings, notices, preview } = checked;
  return { unit, errors, warnings, notices, written: isWritten, notes, present, files, elsewhere, preview };
}

const HEADINGS: Readonly<Record<Severity, string>> = { error: 'LỖI', warning: 'CẢNH BÁO', notice: 'LƯU Ý' };

function importToText(result: Import, manner: Manner): string {
  const { checked, notes, isWritten, folder } = result;
  const own = checked.files.flatMap(({ name, problems }) =>
    problems.map((problem) => problemToText(name, problem)),
  );
  const elsewhere = checked.elsewhere.map((problem) => problemToText(problem.path, problem));
  const doubts = notes.map((note) => `XEM LẠI  ${note}`);
  const places = checked.files.map(({ path, rows, name }) => {
    const doing = isWritten ? 'Đã ghi' : 'Sẽ là';
    return `${doing}  ${path.replace(/^data/, folder)}  (${rows} dòng, từ ${name})`;
  });
  return [...doubts, ...own, ...elsewhere, places.join('\n'), endOf(result, manner)]
    .map(withNamedCharacters)
    .join('\n\n');
}

function problemToText(
  where: string,
  { severity, place, says, found, expected, fix, others }: ShownProblem,
): string {
  const thing = found === '' ? '' : `; thấy «${found}»`;
  return `${HEADINGS[severity]}  ${where}, ${place}: ${says}${thing}. Cần ${expected}. ${fix} ${others}`.trimEnd();
}

/** Names of files and sheets are whatever somebody called them. */
function withNamedCharacters(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu, characterToName);
}

function endOf(result: Import, { isCheck, mayReplace }: Manner): string {
  const { checked, present, isWritten } = result;
  const { errors, warnings, notices, preview } = checked;
  const counts = `${errors} lỗi, ${warnings} cảnh báo, ${notices} lưu ý.`;
  if (errors > 0) return `${counts} Chưa ghi tệp nào. Sửa trong bảng tính, lưu, rồi chạy lại lệnh này.`;
  if (checked.files.every(({ rows }) => rows === 0))
    return `${counts} Chưa ghi tệp nào: chưa có dòng nào dưới hàng tiêu đề.`;
  if (checked.files.some(({ corrected }) => corrected === null))
    return `${counts} Chưa ghi tệp nào: viết lại lúc này sẽ làm mất ô hoặc dòng. Sửa các chỗ trên trước.`;
  const change =
    preview === null
      ? ''
      : ` Trang sẽ đổi: ${previewSentence({ ...preview, others: preview.others.length })}`;
  if (present.length > 0 && !mayReplace)
    return `${counts}${change}\nChưa ghi tệp nào vì đã có: ${present.join(', ')}. Thêm --replace nếu muốn thay.`;
  if (isCheck || !isWritten) return `${counts}${change}\nChỉ kiểm tra: không ghi gì.`;
  return `${counts}${change}\nViệc tiếp theo: npm run data:check, rồi npm run data:diff -- main để xem trang sẽ đổi ra sao.`;
}
