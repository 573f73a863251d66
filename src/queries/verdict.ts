/** What may be said of a figure against a target. */
export type Verdict = 'met' | 'not-met' | 'undecided' | 'tracking' | 'no-data' | 'no-target';
