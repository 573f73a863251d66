/** `npm run bench:data -- S|M|L <folder>`: writes a data folder of generated figures, and says how to build a site of it. */
import { SCALES } from './generate/scale.ts';
import { writeGeneratedData } from './generate/writeData.ts';

const [name = '', folder] = process.argv.slice(2);
const scale = Object.entries(SCALES).find(([known]) => known === name)?.[1];
if (scale === undefined || folder === undefined) {
  console.error('npm run bench:data -- S|M|L <folder>');
  process.exit(2);
}
const { date, communes } = writeGeneratedData(folder, scale);
console.log(`${communes.length} communes × ${scale.months} months × ${scale.indicators} indicators`);
console.log(`DATA_DIR=${folder} BUILD_DATE=${date} OUT_DIR=<folder> npm run build`);
