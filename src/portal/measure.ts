/** What a report of the national portal is made of. */

export type ReportId =
  | 'dvc-progress-tree'
  | 'formality-online-payment-tree'
  | 'provide-online-tree'
  | 'handling-satisfaction'
  | 'dossier-digitized'
  | 'transparency';

/** One figure of a unit: where its numbers stand. */
export interface Measure {
  readonly indicator: string;
  /** Code of the metric that holds the keys; null where they stand on the unit itself. */
  readonly metric: string | null;
  readonly keys:
    | { readonly numerator: string; readonly denominator: string; readonly ratio: string | null }
    /** Keys of which a unit has one: the province says `totalScore` where a commune says `score`. */
    | { readonly value: readonly string[]; readonly max: readonly string[] };
  /** The portal repeats the province's figure for every commune, so that only the province's is taken. */
  readonly isProvincial: boolean;
}

export interface Report {
  readonly id: ReportId;
  /** Part of the id of its documents: `phu-tho-2026-08-cong-tien-do`. */
  readonly slug: string;
  /** In the title of its documents. */
  readonly title: string;
  readonly pageSize: number;
  readonly measures: readonly Measure[];
  /** The monthly figures of the province in the chart of a year, and the key that names the month. */
  readonly chart: { readonly indicator: string; readonly month: string; readonly value: string } | null;
}

/** The metrics of which something is taken, and those the portal gives besides. */
export function isKnownMetric(report: Report, code: string): boolean {
  return report.measures.some(({ metric: own }) => own === code);
}
