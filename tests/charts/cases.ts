import { timelineCases } from './timelineCases.ts';

export const chartCases = [...timelineCases.map((one) => ({ ...one, chart: 'window-timeline' }))];
