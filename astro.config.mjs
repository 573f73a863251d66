import { defineConfig } from 'astro/config';
import { dataWatch } from './scripts/data-watch.ts';

/** Where the site is served from; both come from outside so that one commit gives one site anywhere. */
const base = process.env.BASE_PATH || '/';
const site = process.env.SITE_URL;

/** What every page loads is one file, the numbers and dates it shares with the larger tools included. */
const ONE_SCRIPT = { groups: [{ name: 'trang', test: /layouts\/Page\.astro|src\/format\.ts/ }] };

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  trailingSlash: 'always',
  // 'jsx' joins words across a line break: "Hồ sơ" + "đúng hạn" would become one word.
  compressHTML: true,
  build: { inlineStylesheets: 'never', assets: '_' },
  devToolbar: { enabled: false },
  integrations: [dataWatch()],
  // Modules, because the worker of /kiem-tra-tep/ imports the published data when it needs them.
  vite: {
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es' },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: ONE_SCRIPT } } } } },
  },
});
