/** Runs Astro's own command line (`dev`, `check`) with what it must be told first: no telemetry, and the site's date. */
import { buildDate } from './build-date.ts';

Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', ...buildDate() });
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
