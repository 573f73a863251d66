/** `npm run bench:csv -- <folder>`: how many times the scan by hand the reader takes, on a folder of generated data. */
import { measureCsvStage } from './csv/csvStage.ts';

const [folder, pairs = '5'] = process.argv.slice(2);
if (folder === undefined) {
  console.error('npm run bench:csv -- <folder of generated data> [pairs]');
  process.exit(2);
}
const measured = measureCsvStage(folder, Number(pairs));
console.log(
  `${measured.rows} rows, ${measured.megabytes.toFixed(1)} MB; ms of processor time, stage / scan:`,
);
for (const { stage, scan } of measured.pairs)
  console.log(`${stage.toFixed(0)} / ${scan.toFixed(0)} = ${(stage / scan).toFixed(2)}`);
console.log(`median ${measured.ratio.toFixed(2)}`);
