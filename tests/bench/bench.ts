/**
 * `npm run bench -- [S M L csv charts] [--turns 5] [--json file]`: what a build takes and how large it grows, each as
 * a ratio of two runs taken turn by turn on the same machine, of their processor time: what others do there changes
 * that little. Without a name it measures all but L. It fails where a value passes its limit, and says which goals are
 * not held.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCharts } from './charts/chartStage.ts';
import { measureCsvStage } from './csv/csvStage.ts';
import { SCALES } from './generate/scale.ts';
import { writeGeneratedData } from './generate/writeData.ts';
import { judge, type Line, linesToTable } from './goals.ts';
import { median } from './measure.ts';
import { benchSite } from './siteBench.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { turns: { type: 'string', default: '5' }, json: { type: 'string' } },
});
const turns = Number(values.turns);
const scratch = mkdtempSync(join(tmpdir(), 'so-lieu-bench-'));
const lines: Line[] = [];

function tell(line: Line): void {
  lines.push(line);
  console.log(linesToTable([line]).split('\n').at(-1));
}

/** From bytes to grouped observations, checked row by row, against one pass by hand over the same bytes. */
function benchCsv(): void {
  const { folder } = writeGeneratedData(join(scratch, 'data-csv'), SCALES.M);
  measureCsvStage(folder, 1); // the machine code of both sides is made before they are measured
  const { pairs, ratio } = measureCsvStage(folder, turns);
  const side = (of: 'stage' | 'scan') => ({ processor: median(pairs.map((pair) => pair[of])) / 1000 });
  tell({ what: 'csv: stage / byte scan', value: ratio, turns, sides: [side('stage'), side('scan')] });
}

/** The same pictures through Plot with the site's document, and with one of jsdom. */
async function benchCharts(): Promise<void> {
  const { folder, date } = writeGeneratedData(join(scratch, 'data-charts'), SCALES.S);
  const { pairs } = await measureCharts(folder, date, turns);
  const side = (of: 'ours' | 'jsdom') => ({ processor: median(pairs.map((pair) => pair[of])) / 1000 });
  const value = median(pairs.map(({ ours, jsdom }) => ours / jsdom));
  tell({
    what: 'charts: our document / one jsdom document',
    value,
    turns,
    sides: [side('ours'), side('jsdom')],
  });
}

for (const name of positionals.length === 0 ? ['csv', 'charts', 'S', 'M'] : positionals) {
  if (name === 'csv') benchCsv();
  else if (name === 'charts') await benchCharts();
  else if (name === 'S' || name === 'M' || name === 'L')
    benchSite(name, SCALES[name], { scratch, turns: name === 'L' ? 1 : turns, tell });
  else throw new Error(`${name} is none of S, M, L, csv, charts`);
}
console.log(`\n${linesToTable(lines)}`);
if (values.json !== undefined) {
  const machine = { node: process.version, cores: availableParallelism(), platform: process.platform };
  const judged = lines.map((line) => ({ ...line, ...judge(line) }));
  writeFileSync(values.json, `${JSON.stringify({ machine, lines: judged }, null, 2)}\n`);
}
rmSync(scratch, { recursive: true });
process.exitCode = lines.some((line) => judge(line).fails) ? 1 : 0;
