/**
 * `npm run build`: reads and checks the data, then builds the site; with a mistake in the data it builds nothing. The
 * pages of a province whose data did not change are those of the last build. `-- --province 25` builds the part of one
 * province and no site, `npm run build:join` the site of parts that are all there.
 */
import { rmSync } from 'node:fs';
import { checkDataset } from '../src/dataset/dataset.ts';
import { dataFolder, buildDate as dateOfSite, openData, readDataFolder } from '../src/loadDataset.ts';
import { buildDate } from './build-date.ts';
import { readBuildOptions, wantedPart } from './build-options.ts';
import { buildParts, type ReadPart, readPart, wantedParts } from './build-parts.ts';
import { joinSite, refuseForeign } from './build-site.ts';
import { dropPart, isWhole, tidyParts } from './parts.ts';
import { addTally } from './tally.ts';
import { tellReading } from './tell-reading.ts';

Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...buildDate() });
process.env.BUILD_DATE = dateOfSite();
const outDir = process.env.OUT_DIR || 'dist';
const options = readBuildOptions(process.argv.slice(2));
if (options.province === null && !options.list) refuseForeign(outDir);

const { register } = openData();
const parts = wantedParts();
if (options.list) {
  console.log(JSON.stringify(parts.map(({ province }) => province)));
  process.exit(0);
}
const wanted = options.province === null ? parts : [wantedPart(parts, options.province)];
const missing = wanted.filter((part) => !isWhole(part));
if (options.join && missing.length > 0) {
  const names = missing.map(({ province }) => province).join(', ');
  console.error(
    `Chưa ghép được: thiếu phần của ${names}. Hãy chạy npm run build -- --province <mã> cho từng tỉnh.`,
  );
  process.exit(1);
}
const read: ReadPart[] = [];
for (const part of wanted) read.push(await readPart(part));
const tally = addTally(
  register,
  read.map(({ told }) => told),
);
const hasErrors = tally.problems.some(({ severity }) => severity === 'error');
tellReading(
  hasErrors ? checkDataset(readDataFolder(dataFolder()), { today: dateOfSite() }) : tally,
  dataFolder(),
);
if (hasErrors || register.dataset === null) {
  for (const { part, isNew } of read) if (isNew) dropPart(part);
  process.exit(1);
}
const built = await buildParts(read, options.province === null);
if (options.province === null) joinSite(built, outDir);
else rmSync(built.nation, { recursive: true });
tidyParts(built.parts);
