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

const OWN_STYLE = `main { max-width: 72rem; margin: 0 auto; padding: 1rem; }
.scroll { overflow-x: auto; }
.pair { display: flex; flex-wrap: wrap; gap: 1rem; }
.pair > figure { flex: 1 1 20rem; margin: 0; }`;

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
  return `<div class="scroll"><table>${title}\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${body.join('')}</tbody></table></div>\n`;
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

function pairToHtml({ unit }: UnitDiff, { before, after }: UnitDiff['series'][number]): string {
  const name = (after ?? before)?.indicator.name ?? '';
  const sides = [
    ['Đã công bố', before],
    ['Sẽ là', after],
  ] as const;
  const figures = sides.map(([caption, series]) => {
    const words = `${caption}: ${name}, ${nameWithType(unit)}`;
    return `<figure><figcaption>${escapeHtml(words)}</figcaption>${drawing(series)}</figure>`;
  });
  return `<div class="pair">${figures.join('\n')}</div>\n`;
}

function drawing(series: Series | null): string {
  const svg = series === null ? '' : windowTimeline(series, 320, { readings: figureReadings });
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
