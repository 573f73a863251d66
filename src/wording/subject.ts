/** What a sentence needs to know of the things it speaks about; the figures and series of the queries all fit. */

export interface SaidWindow {
  readonly period: string | null;
  /** Null for a stock. */
  readonly from: string | null;
  readonly to: string;
  /** Null for a stock. */
  readonly days: number | null;
  readonly class: 'week' | 'month' | 'quarter' | 'half' | 'year' | 'stock' | 'other';
}

export interface SaidIndicator {
  readonly id: string;
  readonly name: string;
  readonly kind: 'rate' | 'count' | 'amount' | 'score';
  readonly unit: string;
  readonly better: 'up' | 'down' | 'none';
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** The most points a score can have. */
  readonly max: number | null;
}

export interface SaidUnit {
  readonly type: string;
  readonly name: string;
}

export interface SaidContradiction {
  readonly check: string;
  readonly printed: string;
  readonly recomputed: string;
}

export interface SaidFigure {
  readonly indicator: SaidIndicator;
  readonly window: SaidWindow;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly markers: readonly string[];
  readonly contradictions: readonly SaidContradiction[];
}

/** A sentence in parts; the page sets the strong ones in <strong>. */
export type Spoken = readonly { readonly text: string; readonly strong: boolean }[];
