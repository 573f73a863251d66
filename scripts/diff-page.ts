import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { windowTimeline } from '../src/charts/windowTimeline.ts';
import { nameWithType } from '../src/format.ts';
import type { DatasetDiff, UnitDiff } from '../src/queries/datasetDiff.ts';
import { figureReadings } from '../src/queries/readings.ts';
import type { Series } from '../src/queries/series.ts';
import type { DiffReport, ReportUnit } from './diff-report.ts';
import type { ReportTable } from './diff-tables.ts';

/** More pictures than this make a page nobody scrolls through; the tables tell the rest. */
const MOST_PICTURES = 60;

/** The report as one HTML page that needs no other file and runs nothing; every text of the data is escaped. */
export function reportToPage(report: DiffReport, diff: DatasetDiff, style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const pictures = new Map(takePictures(diff).map(({ path, html }) => [path, html]));
  const units = report.units.map((unit) => unitToHtml(unit, pictures.get(unit.path) ?? ''));
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(report.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(report.title)}</h1>
<p><strong>${escapeHtml(report.verdict)}</strong> ${escapeHtml(report.countsSentence)}</p>
${listToHtml([...report.faults, ...report.notes])}${units.join('')}</main>
</body>
</html>
`;
}

/** The site's own style sheet, its parts in their order, with what this page adds; safe inside a style element. */
export function readStyle(folder: string): string {
  const parts = [...readFileSync(`${folder}/site.css`, 'utf8').matchAll(/@import "\.\/([\w-]+\.css)";/g)];
  const css = parts.map(([, name]) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n');
  return `${css}\n${OWN_STYLE}`.replaceAll('</', '<\\/');
}

const OWN_STYLE = `main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
main > ul { overflow-wrap: anywhere; }
main > section { margin-top: 3rem; }
main > section h2 small { font-weight: 400; color: var(--soft); }
caption { font-weight: 600; padding-top: 1rem; }
.scroll { overflow-x: auto; }
.scroll table { min-width: 40rem; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0.5rem 3rem; }
.pair { margin-top: 1.5rem; border-top: 1px solid var(--rule); }
.pair > h3 { grid-column: 1 / -1; margin: 0.75rem 0 0; }
.pair > figure { margin: 0; max-width: 24rem; }
.pair figcaption { color: var(--soft); }`;

function listToHtml(sentences: readonly string[]): string {
  if (sentences.length === 0) return '';
  return `<ul>\n${sentences.map((sentence) => `<li>${escapeHtml(sentence)}</li>\n`).join('')}</ul>\n`;
}

function unitToHtml({ name, path, tables }: ReportUnit, pictures: string): string {
  const heading = `<h2>${escapeHtml(name)} <small>${escapeHtml(path)}</small></h2>\n`;
  return `<section>\n${heading}${tables.map(tableToHtml).join('')}${pictures}</section>\n`;
}

function tableToHtml({ caption, columns, rows }: ReportTable): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column === '' ? 'Việc' : column)}</th>`);
  const body = rows.map(
    (cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>\n`,
  );
  const title = `<caption>${escapeHtml(caption)} (${rows.length})</caption>`;
  return `<div class="scroll" tabindex="0"><table>${title}\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${body.join('')}</tbody></table></div>\n`;
}

interface UnitPictures {
  readonly path: string;
  readonly html: string;
}

function takePictures({ units }: DatasetDiff): readonly UnitPictures[] {
  let left = MOST_PICTURES;
  return units.map((unit) => {
    const series = unit.series.slice(0, left);
    left -= series.length;
    return { path: unit.unit.path, html: series.map((pair) => pairToHtml(unit, pair)).join('') };
  });
}

/** Both states on the same scales; nothing where they look the same. */
function pairToHtml({ unit }: UnitDiff, { before, after }: UnitDiff['series'][number]): string {
  const name = (after ?? before)?.indicator.name ?? '';
  const [was, is] = [drawing(before, after), drawing(after, before)];
  if (was === is) return '';
  const figures = [
    ['Đã công bố', was],
    ['Sẽ là', is],
  ].map(([caption, picture]) => `<figure><figcaption>${caption}</figcaption>${picture}</figure>`);
  const heading = `<h3>${escapeHtml(`${name}, ${nameWithType(unit)}`)}</h3>`;
  return `<section class="pair">${heading}\n${figures.join('\n')}</section>\n`;
}

function drawing(series: Series | null, other: Series | null): string {
  const others = other === null ? [] : [other];
  const svg = series === null ? '' : windowTimeline(series, 320, { readings: figureReadings, others });
  return svg === '' ? '<p>Chưa có số liệu.</p>' : svg;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is nothing but text, in an element and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign).replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '�');
}
