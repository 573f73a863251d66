import type { AstroIntegration } from 'astro';

/** Which pages to build. */
export interface Wanted {
  /** Those of these provinces, one after the other. */
  readonly provinces: readonly string[];
  /** And after them what belongs to no single province. */
  readonly nation: boolean;
  /** Which province a page belongs to. */
  readonly ownerOf: (path: string) => string | null;
}

/** Builds the wanted pages into `outDir`, and with them every script and style sheet. */
export async function buildPages(outDir: string, wanted: Wanted): Promise<void> {
  const { build } = await import('astro');
  await build({ outDir, logLevel: 'warn', integrations: [pagesByProvince(wanted)] });
}

/** Pages province by province, so that only one province's reports are in memory at a time. */
function pagesByProvince({ provinces, nation, ownerOf }: Wanted): AstroIntegration {
  const places = new Map<string | null, number>(provinces.map((province, place) => [province, place]));
  if (nation) places.set(null, provinces.length);
  return {
    name: 'pages-by-province',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          async getStaticPaths() {
            const all = await prerenderer.getStaticPaths();
            const placed = all.flatMap((page) => {
              const place = places.get(ownerOf(page.pathname));
              return place === undefined ? [] : [{ page, place }];
            });
            return placed.sort((a, b) => a.place - b.place).map(({ page }) => page);
          },
        })),
    },
  };
}
