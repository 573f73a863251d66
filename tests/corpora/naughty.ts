/** Strings that make trouble somewhere, and a ward's files with them in it. */
import list from 'big-list-of-naughty-strings' with { type: 'json' };

/** What a log, a host of git, a spreadsheet and a file system take for their own. */
const OURS = [
  '::error::x',
  ' ::set-output name=a::b',
  'x%0A::error::y',
  'x\n::error file=a::y',
  'x\r::error::y',
  '##[error]x',
  'x ##[add-mask]hồ sơ',
  '#\u034F#[error]x',
  '##vso[task.setvariable variable=a]b',
  'section_start:0:a\r\u001B[0Kx',
  '\u001B]8;;https://a.example\u0007x',
  '@octocat',
  '#1',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{7*7}}<%= 7 %>',
  '../../../etc/passwd',
  'C:\\con',
  '=cmd|"/c calc"!A1',
];

export const NAUGHTY: readonly string[] = [...list, ...OURS];

export const SOURCES = 'id,number,title,issuer,date,from,to,kind,url,note\n';

const HEADER =
  'indicator,period,from,to,numerator,denominator,value,printed,marker,source,locator,quote,note';

/** A cell in quotes, each quote in it twice. */
export function quoteCell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** One figure a day, from July 2025 on, each with its note. */
export function observationsWithNotes(notes: readonly string[]): string {
  const first = Date.UTC(2025, 6, 1);
  const rows = notes.map((note, index) => {
    const day = new Date(first + index * 86_400_000).toISOString().slice(0, 10);
    return `ho-so-tiep-nhan,,${day},${day},,,7,,,hai-an-2026-05,mục I,có 7 hồ sơ,${quoteCell(note)}`;
  });
  return `${[HEADER, ...rows].join('\n')}\n`;
}
