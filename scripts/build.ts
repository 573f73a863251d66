/** `npm run build`: reads and checks the data, then builds the site; with a mistake in the data it builds nothing. */
import { dataFolder, readData } from '../src/loadDataset.ts';
import { buildDate } from './build-date.ts';
import { buildSite } from './build-site.ts';
import { tellReading } from './tell-reading.ts';

Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...buildDate() });
const reading = readData();
tellReading(reading, dataFolder());
if (reading.dataset === null) process.exit(1);
await buildSite(process.env.OUT_DIR || 'dist');
