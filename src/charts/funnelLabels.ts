import { formatPercent } from '../format.ts';
import type { Funnel, FunnelPoint } from '../queries/funnel.ts';
import type { FunnelScale } from './funnelScale.ts';
import { type ChartWidth, PAINT, TEXT_SIZE } from './paint.ts';
import {
  type Box,
  type LabelWish,
  labelToBox,
  type PlacedLabels,
  placeLabels,
  type Spot,
} from './placeLabels.ts';
import { wrapText } from './textWidth.ts';

export interface FunnelLook {
  readonly width: ChartWidth;
  readonly radius: number;
  readonly own: string | null;
}

/** At most so many names: more of them hide the points they belong to. */
const NAMED = { 320: 10, 640: 18 } as const;

/** A name wider than this may go on in a second line, in px. */
const LONG_NAME = 130;

/** How far a name may be moved off its point, in px; it then has a line to it. */
const REACHES = [14, 24, 36];

/** The common rate, the limits, the unit that is asked about, and those farthest outside, as far as there is room. */
export function funnelLabels(input: Funnel, scale: FunnelScale, look: FunnelLook): PlacedLabels {
  const dots = input.points.map((point) => dotBox(point, scale, look.radius));
  const middle = scale.y(input.pooled);
  const lines = [{ left: scale.left, right: scale.right, top: middle - 1, bottom: middle + 1 }];
  const bounds = { left: scale.left + 3, right: scale.right, top: scale.head, bottom: scale.bottom - 2 };
  const own = input.points.filter(({ figure }) => figure.unit.path === look.own);
  const outside = input.points
    .filter(({ standing, figure }) => standing !== 'inside' && figure.unit.path !== look.own)
    .sort((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation))
    .slice(0, NAMED[look.width]);
  // The unit that is asked about is named, if need be, over other units.
  const wishes = own.map((point) => pointWish(point, scale, look, true));
  const free = placeLabels(wishes, [...dots, ...lines], bounds);
  const asked = free.dropped.length === 0 ? free : placeLabels(wishes, lines, bounds);
  const rest = placeLabels(
    [
      ...(scale.head === 0 ? [pooledWish(input, scale)] : []),
      ...limitWishes(input, scale),
      ...outside.map((point) => ({
        ...pointWish(point, scale, look, false),
        own: [dotBox(point, scale, look.radius)],
        others: dots,
      })),
    ],
    [...dots, ...lines, ...asked.labels.map(labelToBox)],
    bounds,
  );
  return {
    labels: [...asked.labels, ...rest.labels],
    leaders: [...asked.leaders, ...rest.leaders],
    dropped: [...asked.dropped, ...rest.dropped],
  };
}

function dotBox({ cases, rate }: FunnelPoint, { x, y }: FunnelScale, radius: number): Box {
  const [left, top] = [x(cases) - radius, y(rate) - radius];
  return { left, right: left + 2 * radius, top, bottom: top + 2 * radius };
}

export function pooledText(pooled: number): string {
  return `mức chung ${formatPercent(pooled)}`;
}

/** On the line of the common rate, at its right end first. */
function pooledWish({ pooled }: Funnel, { left, right, y }: FunnelScale): LabelWish {
  const at = y(pooled);
  const text = pooledText(pooled);
  const places = [right - 62, right - 110, (left + right) / 2, left + 62];
  return {
    wordings: [[{ text, bold: true }]],
    spots: [3, 10].flatMap((away) =>
      places.flatMap((x): Spot[] => [
        { x, y: at - away, side: 'above' },
        { x, y: at + away, side: 'below' },
      ]),
    ),
  };
}

/** What the edges mean, where the funnel is wide. */
function limitWishes({ limits }: Funnel, { x, y, top, bottom }: FunnelScale): readonly LabelWish[] {
  return (['998', '95'] as const).map((limit) => {
    const text = limit === '95' ? '95%' : '99,8%';
    const places = limits.flatMap((one) => {
      const [low, high] = limit === '95' ? [one.low95, one.high95] : [one.low998, one.high998];
      return [
        { x: x(one.cases), y: y(low) },
        { x: x(one.cases), y: y(high) },
      ].filter((place) => place.y > top + 2 && place.y < bottom - 2);
    });
    return {
      wordings: [[{ text, fill: PAINT.soft }]],
      spots: places.flatMap(({ x: at, y: edge }): Spot[] => [
        { x: at, y: edge - 1, side: 'above' },
        { x: at, y: edge + 1, side: 'below' },
      ]),
    };
  });
}

function pointWish(
  { figure, cases, rate }: FunnelPoint,
  { x, y }: FunnelScale,
  { radius }: FunnelLook,
  isOwn: boolean,
): LabelWish {
  const [cx, cy] = [x(cases), y(rate)];
  const off = radius + (isOwn ? 5 : 2);
  const near: Spot[] = [
    { x: cx, y: cy - off, side: 'above' },
    { x: cx, y: cy + off, side: 'below' },
    { x: cx + off + 1, y: cy, side: 'right' },
    { x: cx - off - 1, y: cy, side: 'left' },
  ];
  const far = REACHES.flatMap((reach): Spot[] => [
    { x: cx, y: cy - reach, side: 'above', leader: { x1: cx, y1: cy - radius, x2: cx, y2: cy - reach + 2 } },
    { x: cx, y: cy + reach, side: 'below', leader: { x1: cx, y1: cy + radius, x2: cx, y2: cy + reach + 1 } },
    { x: cx + reach, y: cy, side: 'right', leader: { x1: cx + radius, y1: cy, x2: cx + reach - 3, y2: cy } },
    { x: cx - reach, y: cy, side: 'left', leader: { x1: cx - radius, y1: cy, x2: cx - reach + 3, y2: cy } },
  ]);
  const text = isOwn ? `${figure.unit.name} ${formatPercent(rate)}` : figure.unit.name;
  const lines = wrapText(text, LONG_NAME, TEXT_SIZE, isOwn);
  return {
    wordings: [[text], lines].map((wording) => wording.map((line) => ({ text: line, bold: isOwn }))),
    spots: [...near, ...far],
  };
}
