import { problemSentence } from '../src/dataset/problem.ts';
import type { Problem } from '../src/dataset/types.ts';

const STYLE = `
  :root { color-scheme: light dark; --ink: light-dark(#191d22, #e8ebee); --soft: light-dark(#4d5560, #b3bac3);
    --paper: light-dark(#fff, #12161b); --rule: light-dark(#d9dde3, #333b45); }
  body { margin: 0 auto; max-width: 46rem; padding: 2.5rem 1rem 4rem; background: var(--paper); color: var(--ink);
    font: 1rem/1.6 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
  h1, h2 { font-family: ui-serif, Cambria, "Noto Serif", "Times New Roman", serif; line-height: 1.35; }
  h1 { font-size: 1.9rem; margin: 0 0 .5rem; }
  h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; padding-top: .5rem; border-top: 2px solid var(--ink);
    overflow-wrap: anywhere; }
  p { color: var(--soft); margin: 0; }
  ol { margin: 0; padding: 0; list-style: none; }
  li { padding: .6rem 0; border-bottom: 1px solid var(--rule); overflow-wrap: anywhere; }`;

/**
 * The page shown while the data have errors: the sentences of `npm run data:check`, file by file, errors
 * before warnings. `client` is the address of the script that loads the page again once they are mended.
 */
export function problemPage(problems: readonly Problem[], client: string): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const others = problems.filter(({ severity }) => severity === 'warning');
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${errors.length} lỗi trong số liệu</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
<script type="module" src="${escapeHtml(client)}"></script>
</head>
<body>
<h1>${errors.length} lỗi trong số liệu</h1>
<p>Sửa và lưu tệp; trang tự hiện lại khi không còn lỗi.</p>
${filesToHtml(errors, 'lỗi')}
${filesToHtml(others, 'điều nên xem lại')}
</body>
</html>
`;
}

function filesToHtml(problems: readonly Problem[], word: string): string {
  return [...Map.groupBy(problems, ({ file }) => file)]
    .map(([file, ofFile]) => {
      const items = ofFile.map((problem) => `<li>${problemToHtml(problem)}</li>`);
      return `<h2>${escapeHtml(file)}: ${ofFile.length} ${word}</h2>\n<ol>\n${items.join('\n')}\n</ol>`;
    })
    .join('\n');
}

/** The sentence without the file, which stands above it; the place in the file in bold. */
function problemToHtml(problem: Problem): string {
  const sentence = problemSentence(problem).slice(problem.file.length).trim();
  const end = sentence.indexOf(': ');
  return `<strong>${escapeHtml(sentence.slice(0, end))}</strong>${escapeHtml(sentence.slice(end))}`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
}
