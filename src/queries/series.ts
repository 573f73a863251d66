import type { Comparison, Indicator, IsoDate, Source, Unit, WindowClass } from '../dataset/types.ts';
import type { Figure } from './figure.ts';

/** Figures of one class of window, oldest first; only these may be compared with each other. */
export interface Lane {
  readonly class: WindowClass;
  readonly figures: readonly Figure[];
}

export interface TargetLine {
  readonly comparison: Comparison;
  readonly value: number;
  readonly due: IsoDate;
  readonly scope: string;
  readonly source: Source;
  readonly locator: string;
  readonly quote: string;
}

/** A change of boundary: nothing before it is compared with anything after it. */
export interface Break {
  readonly date: IsoDate;
  readonly label: string;
}

/** Everything one unit reported of one indicator, with what it is measured against. */
export interface Series {
  readonly unit: Unit;
  readonly indicator: Indicator;
  readonly lanes: readonly Lane[];
  readonly targets: readonly TargetLine[];
  readonly breaks: readonly Break[];
}
