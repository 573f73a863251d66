/** Stands in for Plot where a picture is drawn: keeps what Plot was asked, and asks it. */
import * as Plot from '@observablehq/plot';

/** Everything Plot was asked to draw, in that order. */
export const asked: Plot.PlotOptions[] = [];

export function plot(options: Plot.PlotOptions): ReturnType<typeof Plot.plot> {
  asked.push(options);
  return Plot.plot(options);
}
