import type { DiffReport, ReportUnit } from './diff-report.ts';
import type { ReportTable } from './diff-tables.ts';

/** Hosts refuse a comment of 65,536 characters; something else may want to stand beside ours. */
export const MOST_CHARACTERS = 60_000;
const MOST_ROWS = 30;
const MOST_SENTENCES = 30;
const MOST_OF_A_CELL = 600;
const MOST_OF_A_SENTENCE = 900;
/** Kept free for the line that counts what did not fit. */
const FOR_THE_REST = 200;

/** The report as Markdown, shorter than `MOST_CHARACTERS`; what does not fit is counted. */
export function reportToMarkdown(report: DiffReport): string {
  const opening = [
    `### ${escapeMarkdown(report.title)}`,
    `**${escapeMarkdown(report.verdict)}** ${escapeMarkdown(report.countsSentence)}`,
  ].join('\n\n');
  const sentences = [...report.faults, ...report.notes];
  const lines = fitting(
    sentences.slice(0, MOST_SENTENCES).map((sentence) => `- ${escapeMarkdown(sentence, MOST_OF_A_SENTENCE)}`),
    MOST_CHARACTERS / 2 - opening.length,
  );
  const more = sentences.length - lines.length;
  if (more > 0) lines.push(`- và ${more} điều nữa, xem bản báo cáo đầy đủ`);
  const head = lines.length === 0 ? opening : `${opening}\n\n${lines.join('\n')}`;
  const parts = fitting(report.units.map(unitToMarkdown), MOST_CHARACTERS - FOR_THE_REST - head.length);
  const left = report.units.length - parts.length;
  if (left > 0) parts.push(`Còn ${left} nơi nữa có thay đổi, xem bản báo cáo đầy đủ.`);
  return `${[head, ...parts].join('\n\n')}\n`;
}

/** The first texts that are together no longer than `most`, line breaks between them included. */
function fitting(texts: readonly string[], most: number): string[] {
  let length = 0;
  const end = texts.findIndex((text) => {
    length += text.length + 2;
    return length > most;
  });
  return texts.slice(0, end === -1 ? texts.length : end);
}

function unitToMarkdown({ name, tables }: ReportUnit): string {
  return [`#### ${escapeMarkdown(name)}`, ...tables.map(tableToMarkdown)].join('\n\n');
}

function tableToMarkdown({ caption, columns, rows }: ReportTable): string {
  const shown = rows.slice(0, MOST_ROWS);
  const more = rows.length - shown.length;
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => escapeMarkdown(cell)).join(' | ')} |`;
  return [
    `${escapeMarkdown(caption)} (${rows.length}):`,
    '',
    line(columns),
    `|${columns.map(() => ' --- |').join('')}`,
    ...shown.map(line),
    ...(more > 0 ? ['', `và ${more} dòng nữa.`] : []),
  ].join('\n');
}

/** Letters that make markup anywhere in a line. */
const MARKUP = /[\\`*_[\]<>|~$&#^]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };
/** A break that nobody sees and no host's search for names, numbers and addresses crosses. */
const BREAK = '&#8203;';

/**
 * Text that reads as it is written, on one line: no markup, no HTML, no link or picture, no mention, no reference to
 * another request, no emoji. What cannot be seen is shown as a question mark; a long text is cut.
 */
export function escapeMarkdown(text: string, most = MOST_OF_A_CELL): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '�')
    .trim();
  const cut = [...plain].slice(0, most).join('');
  return (cut === plain ? plain : `${cut}…`)
    .replace(MARKUP, (sign) => ENTITIES[sign] ?? `\\${sign}`)
    .replace(/^([-+=]+|\d+[.)])(?=\s|$)/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
    .replace(/(@|!|%|\\#|\\\$|\\~|&amp;|\\\^)(?=[\p{L}\p{N}\\[])/gu, `$1${BREAK}`)
    .replace(/:(?=\S)/g, `:${BREAK}`)
    .replace(/\b(www)\./gi, `$1${BREAK}.`)
    .replace(/\b(GH)-(?=\d)/gi, `$1-${BREAK}`)
    .replace(/\b[0-9a-f]{7,}\b/gi, (hex) => `${hex.slice(0, 4)}${BREAK}${hex.slice(4)}`);
}
