import { resolve } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { dataFolder, readData } from '../src/loadDataset.ts';
import { problemPage } from './problem-page.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/**
 * While `npm run dev` runs: saving a data file refreshes the page, and data with errors show their problems
 * in place of any page, until they are mended.
 */
export function dataWatch(): AstroIntegration {
  return {
    name: 'data-watch',
    hooks: {
      'astro:server:setup': ({ server }) => {
        refreshOnSave(server);
        showProblemsFirst(server);
      },
    },
  };
}

/** A saved data file makes the server forget what it read and every open page load again. */
function refreshOnSave(server: DevServer): void {
  const folder = resolve(dataFolder());
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return;
    for (const environment of Object.values(server.environments)) {
      environment.moduleGraph.invalidateAll();
      environment.hot.send({ type: 'full-reload' });
    }
  });
}

function showProblemsFirst(server: DevServer): void {
  server.middlewares.use((request, response, next) => {
    if (!request.headers.accept?.includes('text/html')) return next();
    const { dataset, problems } = readData();
    if (dataset !== null) return next();
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(problemPage(problems, `${server.config.base}@vite/client`));
  });
}
