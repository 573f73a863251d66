import { registerHooks } from 'node:module';
import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { drawnNode, nodeToSvg, svgDocument } from '../../../src/charts/svgDocument.ts';
import { processorTime } from '../measure.ts';

/** What drawing the same pictures took on either side, turn by turn, in milliseconds of processor time. */
export interface ChartStage {
  readonly pictures: number;
  readonly pairs: readonly { readonly ours: number; readonly jsdom: number }[];
}

/**
 * Draws the pictures of the pages of every province of a data folder through Plot with the document of the site, and
 * again through Plot with one jsdom document that all share, each to its text. Only once in a process.
 */
export async function measureCharts(folder: string, date: string, turns: number): Promise<ChartStage> {
  const asked = await picturesOf(folder, date);
  const { document } = new JSDOM().window;
  const ours = (options: Plot.PlotOptions): string =>
    nodeToSvg(drawnNode(Plot.plot({ ...options, document: svgDocument() })));
  const jsdom = (options: Plot.PlotOptions): string => Plot.plot({ ...options, document }).outerHTML;
  for (const options of asked) checkSame(ours(options), jsdom(options));
  const pairs = Array.from({ length: turns }, () => ({
    ours: processorTime(() => asked.forEach(ours)).milliseconds,
    jsdom: processorTime(() => asked.forEach(jsdom)).milliseconds,
  }));
  return { pictures: asked.length, pairs };
}

/** What Plot is asked for those pages. */
async function picturesOf(folder: string, date: string): Promise<readonly Plot.PlotOptions[]> {
  Object.assign(process.env, { DATA_DIR: folder, BUILD_DATE: date, NODE_ENV: 'production' });
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === '@observablehq/plot' && context.parentURL?.endsWith('/src/charts/renderSvg.ts') === true
        ? { url: new URL('recordingPlot.ts', import.meta.url).href, shortCircuit: true }
        : next(specifier, context),
  });
  const { asked } = await import('./recordingPlot.ts');
  const { drawProvince } = await import('../plain/provincePages.ts');
  const { loadNation, loadProvince, loadProvinces } = await import('../../../src/loadDataset.ts');
  const country = loadNation();
  for (const province of loadProvinces())
    drawProvince(loadProvince(province), country, province, date, () => undefined);
  if (asked.length < 50) throw new Error(`only ${asked.length} pictures to compare`);
  return asked;
}

/** Both have drawn the same elements; how numbers and styles are written is up to each. */
function checkSame(one: string, other: string): void {
  const elementsOf = (svg: string): string => (svg.match(/<[a-z]+/g) ?? []).join('');
  if (elementsOf(one) !== elementsOf(other)) throw new Error(`${one}\n\nis unlike\n\n${other}`);
}
