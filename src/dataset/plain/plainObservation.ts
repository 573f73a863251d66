import type { Marker, Observation, Place, Window } from '../types.ts';

/** The file a figure stands in. */
export interface PlainPage {
  readonly file: string;
  readonly columns: ReadonlyMap<string, number>;
  readonly textOf: (row: number, column: number) => string;
}

/** What a figure says besides its words. */
export type PlainFigure = Omit<Observation, 'printed' | 'locator' | 'quote' | 'note' | 'place'>;

/**
 * A figure of a plain table. Its words are cut out of the file when somebody asks for them: of most figures nobody
 * does, and a nation's would fill the memory. They are getters, so spreading an observation leaves them behind.
 */
export class PlainObservation implements Observation {
  readonly unit: string;
  readonly indicator: string;
  readonly window: Window;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly marker: Marker | null;
  readonly source: string;
  readonly #page: PlainPage;
  readonly #row: number;

  constructor(figure: PlainFigure, page: PlainPage, row: number) {
    this.unit = figure.unit;
    this.indicator = figure.indicator;
    this.window = figure.window;
    this.numerator = figure.numerator;
    this.denominator = figure.denominator;
    this.value = figure.value;
    this.marker = figure.marker;
    this.source = figure.source;
    this.#page = page;
    this.#row = row;
  }

  get printed(): string | null {
    return this.#text('printed') || null;
  }

  get locator(): string {
    return this.#text('locator');
  }

  get quote(): string {
    return this.#text('quote');
  }

  get note(): string | null {
    return this.#text('note') || null;
  }

  get place(): Place {
    return { file: this.#page.file, line: this.#row + 2 };
  }

  #text(name: string): string {
    const { columns, textOf } = this.#page;
    return textOf(this.#row, columns.get(name) ?? 0);
  }

  /** All of it, in the order in which any other observation has it. */
  toJSON(): Observation {
    const { unit, window, printed, marker, source, locator, quote, note, place } = this;
    const { indicator, numerator, denominator, value } = this;
    return {
      ...{ unit, window, printed, marker, source, locator, quote, note, place },
      ...{ indicator, numerator, denominator, value },
    };
  }
}
