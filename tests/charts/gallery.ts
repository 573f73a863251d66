import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawings } from './cases.ts';

/**
 * Writes every case at both widths, light and dark, as pages to look at: `node tests/charts/gallery.ts FOLDER`.
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

mkdirSync(folder, { recursive: true });
for (const chart of new Set(drawings.map(({ chart }) => chart)))
  for (const look of ['light', 'dark'] as const)
    writeFileSync(join(folder, `${chart}-${look}.html`), page(chart, look));
