/** The comment on a pull request: what a stranger wrote in a report is shown, and does nothing. */
import naughty from 'big-list-of-naughty-strings' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { reportToComment } from '../../scripts/comment.ts';

const RUN = 'https://github.com/so-lieu/phuong-xa/actions/runs/7';

function problem(changes: object): object {
  return {
    code: 'ambiguous-number',
    severity: 'error',
    file: 'reports/hai-phong/hai-an/observations.csv',
    line: 17,
    cell: 'G17',
    field: 'value',
    found: '2.126',
    expected: 'một số',
    fix: 'Ghi 2126.',
    count: 1,
    ...changes,
  };
}

function reportOf(problems: readonly object[]): string {
  return JSON.stringify({ problems, rows: 40, published: 39 });
}

function table(text: string, rows: number): object {
  return { caption: text, columns: [text, text], rows: Array.from({ length: rows }, () => [text, text]) };
}

/** A report of `data:diff --json` with the same words everywhere. */
function editOf(text: string, rows: number): object {
  const units = Array.from({ length: rows }, () => ({ path: text, name: text, tables: [table(text, rows)] }));
  return {
    title: text,
    verdict: text,
    counts: {},
    countsSentence: text,
    faults: [text],
    notes: [text],
    units,
  };
}

/** Markdown without what stands between equal runs of backticks: what a host looks into for its own signs. */
function outsideCode(markdown: string): string {
  return markdown.replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '…');
}

describe('the comment', () => {
  it('begins with the verdict, then each problem with its place and its mending', () => {
    expect(reportToComment(reportOf([problem({ count: 300 })]), '', RUN)).toBe(
      [
        '**Chưa công bố được: 1 lỗi cần sửa.** 39 trên 40 dòng đọc được.',
        '- **Lỗi** ` reports/hai-phong/hai-an/observations.csv ` dòng 17, ô ` G17 `: thấy ` 2.126 `; cần ` một số `. ` Ghi 2126. ` Cùng lỗi ở 299 chỗ nữa.',
        `[Trang xem thử và bản báo cáo đầy đủ](${RUN}) · [Cách sửa](https://github.com/so-lieu/phuong-xa/blob/HEAD/docs/sua-so-lieu-tren-trang-git.md)`,
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    );
  });

  it.each([
    ['no problem', reportOf([]), 'Số liệu không có lỗi'],
    ['warnings only', reportOf([problem({ severity: 'warning' })]), 'Công bố được, và có 1 điều'],
    ['no report', '', 'Chưa kiểm tra được'],
    ['half a report', '{"problems":[', 'Chưa kiểm tra được'],
    ['another program’s report', '{"problems":[{"line":"1"}],"rows":1,"published":1}', 'Chưa kiểm tra được'],
    ['a list', '[]', 'Chưa kiểm tra được'],
  ])('of %s says so', (_, check, verdict) => {
    expect(reportToComment(check, '', RUN)).toContain(`**${verdict}`);
  });

  it('puts errors before warnings and stops at thirty', () => {
    const warnings = Array.from({ length: 40 }, () => problem({ severity: 'warning' }));
    const lines = reportToComment(reportOf([...warnings, problem({})]), '', RUN).split('\n');
    const told = lines.filter((line) => line.startsWith('- '));
    expect(told[0]).toMatch(/^- \*\*Lỗi\*\*/);
    expect(told).toHaveLength(31);
    expect(told.at(-1)).toBe('- và 11 điều nữa trong bản báo cáo');
  });
});

const attacks = [
  ...naughty,
  '@octocat',
  'a `b` @octocat',
  '``` @octocat',
  '``````',
  '![x](https://a.example/x.png)',
  '<img src=x>',
  '</details><script>alert(1)</script>',
  '#1',
  'x\n\n# @octocat',
  '\u202E@octocat',
  '`',
  '`\n\n@octocat',
  '~~~\n@octocat',
];

describe('a stranger’s words', () => {
  const fields = ['file', 'cell', 'found', 'expected', 'fix', 'severity'] as const;
  const plain = outsideCode(reportToComment(reportOf([problem({ severity: 'notice' })]), '', RUN));

  it.each(fields)('in %s stand in code marks and change nothing around them', (field) => {
    for (const text of attacks.filter((attack) => attack !== '')) {
      const comment = reportToComment(reportOf([problem({ severity: 'notice', [field]: text })]), '', RUN);
      expect(outsideCode(comment)).toBe(plain);
    }
  });

  it('in the report of changes are escaped wherever they stand', () => {
    const text = '@octocat <img src=x> [x](https://a.example) #1';
    const comment = reportToComment(reportOf([]), JSON.stringify(editOf(text, 1)), RUN);
    expect(comment).toContain('**@&#8203;octocat &lt;img src=x&gt;');
    expect(comment).not.toMatch(/@octocat|<img|\[x\]\(|[^\\]#1/);
  });

  it.each([
    ['a number for a title', { ...editOf('x', 1), title: 1 }],
    ['no units', { ...editOf('x', 1), units: null }],
    [
      'a row that is no row',
      { ...editOf('x', 1), units: [{ name: 'x', tables: [{ ...table('x', 1), rows: ['x'] }] }] },
    ],
  ])('are not shown at all in a report with %s', (_, edit) => {
    const plain = reportToComment(reportOf([]), '', RUN);
    expect(reportToComment(reportOf([]), JSON.stringify(edit), RUN)).toBe(plain);
  });

  it('never make the comment longer than the host takes', () => {
    const long = `${'`'.repeat(1000)}${'đ`'.repeat(1000)}`;
    const many = Array.from({ length: 500 }, () =>
      problem({ found: long, expected: long, fix: long, file: long }),
    );
    const comment = reportToComment(reportOf(many), JSON.stringify(editOf('đ'.repeat(300), 20)), RUN);
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(comment).toContain('dài quá một lời nhận xét');
  });
});
