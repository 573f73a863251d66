/** Preloaded: fills in what Vite fills in of `src/address.ts`, so that files and comparisons are made without it. */
import { registerHooks } from 'node:module';

const env = `({ BASE_URL: ${JSON.stringify(process.env.BASE_PATH ?? '/')} })`;

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/src/address.ts')) return loaded;
    return { ...loaded, source: String(loaded.source).replaceAll('import.meta.env', env) };
  },
});
