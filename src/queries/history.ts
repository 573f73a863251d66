import type { Dataset, Revision, Window } from '../dataset/types.ts';
import { oncePerDataset } from './memo.ts';

/** What revisions.csv knows a published figure by: whose, of what, and of when. */
export interface RevisedSubject {
  readonly unit: string;
  /** Indicator id or service id. */
  readonly subject: string;
  readonly window: Pick<Window, 'period' | 'to'>;
}

const revisionsBySubject = oncePerDataset((dataset) =>
  Map.groupBy(dataset.revisions, ({ unit, indicator, period }) => `${unit} ${indicator} ${period}`),
);

/**
 * The changes of a published figure, oldest first; none for a figure that still is what it was. History begins with
 * publication: what was corrected before is in no line of revisions.csv and no business of a reader.
 */
export function figureHistory(
  dataset: Dataset,
  { unit, subject, window }: RevisedSubject,
): readonly Revision[] {
  return revisionsBySubject(dataset).get(`${unit} ${subject} ${window.period ?? window.to}`) ?? [];
}
