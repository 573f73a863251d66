import { bulletCases, type SmallCase, targetGapCases } from './bulletCases.ts';
import { dumbbellCases, sharedWindowsCases } from './comparisonCases.ts';
import { funnelCases } from './funnelCases.ts';
import { histogramCases } from './histogramCases.ts';
import { multiplesCases } from './multiplesCases.ts';
import { paperBulletDrawings } from './paperBulletCases.ts';
import { partsCases } from './partsCases.ts';
import { serviceCases } from './serviceCases.ts';
import { serviceShareCases } from './serviceShareCases.ts';
import { stripCases } from './stripCases.ts';
import { taskCases } from './taskCases.ts';
import { type ChartCase, timelineCases } from './timelineCases.ts';
import { documentCases, unitCases } from './unitCases.ts';

/** One picture to be looked at and kept: its name is that of its file. */
export interface Drawing {
  readonly chart: string;
  readonly name: string;
  readonly says: string;
  readonly draw: () => string;
}

const atBothWidths = (chart: string, cases: readonly ChartCase[]): readonly Drawing[] =>
  cases.flatMap(({ name, says, draw }) =>
    ([640, 320] as const).map((width) => ({
      chart,
      name: `${name}-${width}`,
      says,
      draw: () => draw(width),
    })),
  );

const atOneSize = (chart: string, cases: readonly SmallCase[]): readonly Drawing[] =>
  cases.map(({ name, says, draw }) => ({ chart, name: `${name}-160`, says, draw: () => draw() ?? '' }));

export const drawings: readonly Drawing[] = [
  ...atBothWidths('window-timeline', timelineCases),
  ...atBothWidths('window-histogram', histogramCases),
  ...atBothWidths('service-bars', serviceCases),
  ...atBothWidths('task-calendar', taskCases),
  ...atBothWidths('unit-dots', unitCases),
  ...atBothWidths('document-spans', documentCases),
  ...atBothWidths('funnel', funnelCases),
  ...atBothWidths('small-multiples', multiplesCases),
  ...atBothWidths('unit-strip', stripCases),
  ...atBothWidths('stacked-parts', partsCases),
  ...atBothWidths('dumbbell', dumbbellCases),
  ...atBothWidths('shared-windows', sharedWindowsCases),
  ...atOneSize('bullet', bulletCases),
  ...atOneSize('target-gap', targetGapCases),
  ...atOneSize('service-share', serviceShareCases),
  ...paperBulletDrawings,
];
