import type {
  Contradiction,
  DerivedMarker,
  Indicator,
  Marker,
  Place,
  Source,
  Unit,
  Window,
} from '../dataset/types.ts';

/** The bounds between which chance alone could move a rate, in percent (Wilson 95 %). */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** One published figure: the atom of every page, table, picture and file. */
export interface Figure {
  /** Unique within its unit and usable as an anchor: `ho-so-tiep-nhan-2026-04`. */
  readonly key: string;
  readonly unit: Unit;
  readonly indicator: Indicator;
  readonly window: Window;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** In the indicator's unit; a rate in percent, recomputed where counts are there; null where nothing is reported. */
  readonly value: number | null;
  /** Only for a rate with counts. */
  readonly interval: Interval | null;
  readonly markers: readonly (Marker | DerivedMarker)[];
  /** As the document prints it. */
  readonly printed: string | null;
  readonly contradictions: readonly Contradiction[];
  readonly source: Source;
  readonly locator: string;
  readonly quote: string;
  readonly note: string | null;
  readonly place: Place;
}
