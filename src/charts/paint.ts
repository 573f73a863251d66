/**
 * Colours are the page's variables and never literals: dark, print and forced colours come by themselves. `rule`,
 * `hair` and `tint` are too faint for anything that must be seen; the lines marks stand on and the edges of intervals
 * are `faint` or stronger.
 */
export const PAINT = {
  accent: 'var(--accent)',
  contradiction: 'var(--contradiction)',
  faint: 'var(--faint)',
  hair: 'var(--hair)',
  ink: 'var(--ink)',
  missing: 'var(--missing)',
  paper: 'var(--paper)',
  rule: 'var(--rule)',
  soft: 'var(--soft)',
  tint: 'var(--tint)',
} as const;

export type Paint = (typeof PAINT)[keyof typeof PAINT];

/** The two designed widths of every picture, in CSS pixels. */
export type ChartWidth = 320 | 640;

/** Size of text in px as displayed: a picture is shown at its own width or not at all. */
export const TEXT_SIZE = 13;

/** Only inside the ledger's bullets; nothing on the site is smaller. */
export const SMALL_TEXT_SIZE = 12;

/** From one line of text to the next, in px: room for the stacked marks of Ậ, Ễ, Ữ. */
export const LINE_HEIGHT = 16;

/** How far a letter reaches above its baseline, in px at 13 px. */
export const ASCENT = 12;

/** Opacity of the band that shows the interval. */
export const BAND_OPACITY = 0.18;

/** How wide the halo around letters is, in px: half of it shows. */
export const HALO_WIDTH = 4;
