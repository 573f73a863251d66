/** Runs Astro's own command line (`dev`, `check`) with what it must be told first: no telemetry, and the site's date. */
import { buildDate } from './build-date.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.BUILD_DATE = buildDate();
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
