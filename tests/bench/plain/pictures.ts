/** The pictures of the parts of a page, as the components of the site draw them. */
import { bullet } from '../../../src/charts/bullet.ts';
import { funnel } from '../../../src/charts/funnel.ts';
import { paperBullet } from '../../../src/charts/paperBullet.ts';
import { serviceBars } from '../../../src/charts/serviceBars.ts';
import { smallMultiples } from '../../../src/charts/smallMultiples.ts';
import { stackedParts } from '../../../src/charts/stackedParts.ts';
import { targetGap } from '../../../src/charts/targetGap.ts';
import { unitDots } from '../../../src/charts/unitDots.ts';
import { unitStrip } from '../../../src/charts/unitStrip.ts';
import { windowHistogram } from '../../../src/charts/windowHistogram.ts';
import { windowTimeline } from '../../../src/charts/windowTimeline.ts';
import type { Figure } from '../../../src/queries/figure.ts';
import type { Funnel } from '../../../src/queries/funnel.ts';
import type { ProvinceRow } from '../../../src/queries/provinceRows.ts';
import type { Series } from '../../../src/queries/series.ts';
import type { ServiceTable } from '../../../src/queries/serviceTable.ts';
import type { UnitStrip } from '../../../src/queries/unitStrip.ts';
import type { BriefRow } from '../../../src/queries/wardBrief.ts';
import type { LedgerRow } from '../../../src/queries/wardLedger.ts';
import type { WardGroup } from '../../../src/queries/wardPage.ts';
import type { TargetRow } from '../../../src/queries/wardTargets.ts';
import { stripHeadline } from '../../../src/wording/strip.ts';

/** SVG, and null where a row has nothing to draw. */
export type Drawn = readonly (string | null)[];

/** For a phone and for a page. */
const WIDTHS = [320, 640] as const;

export function ledgerPictures(rows: readonly LedgerRow[]): Drawn {
  return rows.flatMap(({ lines }) =>
    lines.map(({ figure, target, readings }) =>
      bullet(figure, target === null ? [] : [target], { readings: () => readings }),
    ),
  );
}

/** A crowded page has each picture at one width. */
const widthsOf = (isCrowded: boolean): readonly (320 | 640)[] => (isCrowded ? [320] : WIDTHS);

/** The windows of the series of a group. */
export function windowPictures({ isCrowded, pictures }: Pick<WardGroup, 'isCrowded' | 'pictures'>): Drawn {
  return widthsOf(isCrowded).flatMap((width) =>
    pictures.map(({ kind, series, figures, readings }) =>
      kind === 'histogram' ? windowHistogram(figures, width) : windowTimeline(series, width, { readings }),
    ),
  );
}

/** A group of a ward's page. */
export function groupPictures(group: WardGroup, own: string): Drawn {
  const ofOneWidth = (width: 320 | 640): Drawn => [
    ...(group.parts.length === 0 ? [] : [stackedParts(group.parts, width)]),
    ...group.positions.map((strip) => unitStrip(strip, width, { own })),
  ];
  return [
    ...windowPictures(group),
    ...widthsOf(group.isCrowded).flatMap(ofOneWidth),
    ...ledgerPictures(group.measured),
  ];
}

export function targetPictures(rows: readonly TargetRow[]): Drawn {
  return rows.map(({ target, figure, indicator }) => targetGap(target, figure, indicator));
}

export function servicePictures(tables: readonly ServiceTable[]): Drawn {
  return tables.flatMap(({ rows }) => WIDTHS.map((width) => serviceBars(rows, width)));
}

export function briefPictures(rows: readonly BriefRow[]): Drawn {
  return rows.map(({ line, target }) =>
    line === null ? null : paperBullet(line.figure, target, line.readings ?? []),
  );
}

export function stripPictures(strip: UnitStrip | null): Drawn {
  return strip === null ? [] : WIDTHS.map((width) => unitStrip(strip, width, {}));
}

export function funnelPictures(weighed: Funnel | null): Drawn {
  return weighed === null ? [] : WIDTHS.map((width) => funnel(weighed, width));
}

export function framePictures(frames: readonly Series[] | null): Drawn {
  return frames === null ? [] : WIDTHS.map((width) => smallMultiples(frames, width));
}

/** Places sorted by name; the common rate is drawn where most of them tell of its window. */
export function dotPictures(figures: readonly Figure[], weighed: Funnel | null): Drawn {
  const alike = figures.filter(
    ({ window }) => window.from === weighed?.window.from && window.to === weighed.window.to,
  );
  const common = weighed !== null && alike.length >= figures.length * 0.8 ? { pooled: weighed.pooled } : {};
  return WIDTHS.map((width) => unitDots(figures, width, common));
}

/** Strips in the rows of a table, each named by its row. */
export function rowStrips(rows: readonly { readonly name: string; readonly row: ProvinceRow }[]): Drawn {
  return rows.map(({ name, row: { strip } }) =>
    strip === null ? null : unitStrip(strip, 320, { name: { label: `${name}. ${stripHeadline(strip)}` } }),
  );
}
