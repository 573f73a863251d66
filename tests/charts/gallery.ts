import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawings } from './cases.ts';

/**
 * Writes every case at both widths, light and dark, as pages to look at, `index.html` first:
 * `node tests/charts/gallery.ts FOLDER`.
 * The colours are the site's own tokens.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say where to write: node tests/charts/gallery.ts FOLDER');

const tokens = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
const dark = /\(prefers-color-scheme: dark\)[^{]*\{\s*:root[^{]*\{([^}]*)\}/.exec(tokens)?.[1] ?? '';

function page(chart: string, look: 'light' | 'dark'): string {
  const cases = Map.groupBy(
    drawings.filter((drawing) => drawing.chart === chart),
    ({ says }) => says,
  );
  const figures = [...cases].map(
    ([says, widths]) =>
      `<figure><h2>${widths[0]?.name}: ${says}</h2><p>${widths.map(({ draw }) => draw()).join(' ')}</p></figure>`,
  );
  const theme = look === 'dark' ? `:root{${dark}}` : '';
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${chart}</title><style>${tokens}
    ${theme} body{margin:16px;background:var(--paper);color:var(--ink);font:13px/1 "Noto Sans",sans-serif}
    figure{margin:0 0 24px} h2{margin:0 0 10px;font-size:13px;color:var(--faint)}
    p{display:flex;gap:40px;align-items:start;margin:0} svg{flex:none}
    </style>${figures.join('\n')}`;
}

/** One page that leads to all the others, with how many cases each has. */
function contents(charts: readonly string[]): string {
  const lines = charts.map((chart) => {
    const cases = new Set(drawings.filter((one) => one.chart === chart).map(({ says }) => says)).size;
    return `<li>${chart}, ${cases} cases: <a href="${chart}-light.html">light</a> <a href="${chart}-dark.html">dark</a></li>`;
  });
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Every picture of the site</title><style>
    body{margin:24px;font:16px/1.8 "Noto Sans",sans-serif}</style><h1>Every picture of the site</h1><ul>${lines.join('')}</ul>`;
}

mkdirSync(folder, { recursive: true });
const charts = [...new Set(drawings.map(({ chart }) => chart))];
writeFileSync(join(folder, 'index.html'), contents(charts));
for (const chart of charts)
  for (const look of ['light', 'dark'] as const)
    writeFileSync(join(folder, `${chart}-${look}.html`), page(chart, look));
