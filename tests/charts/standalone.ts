import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const tokens = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
const colours = [...(/:root \{([^}]*)\}/.exec(tokens)?.[1] ?? '').matchAll(/--[a-z]+: #[0-9a-f]+;/g)].join(
  '',
);

/** The picture as a file of its own, a tag a line and in the page's light colours, so that it can be opened and compared. */
export function toStandalone(svg: string): string {
  if (svg === '') return '';
  const style = `<style>svg{${colours}background:#fff;font-family:"Noto Sans",system-ui,sans-serif}</style>`;
  return `${svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replace('>', `>${style}`).replaceAll('><', '>\n<')}\n`;
}
