import type { Place, Window } from './types.ts';

/** By code point, never by locale: the same order on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Oldest end first, then the earlier start; a stock comes before a span that ends on its day. */
export function compareWindows(a: Window, b: Window): number {
  return (
    compareText(a.to, b.to) ||
    compareText(a.from ?? '', b.from ?? '') ||
    compareText(a.period ?? '', b.period ?? '')
  );
}

export function comparePlaces(a: Place, b: Place): number {
  return compareText(a.file, b.file) || a.line - b.line;
}

/** `reports/hai-phong/hai-an/observations.csv dòng 7`. */
export function placeToText(place: Place): string {
  return `${place.file} dòng ${place.line}`;
}

/** The records in the order of what is taken of each, compared text by text. */
export function sortBy<Record>(
  records: readonly Record[],
  textsOf: (record: Record) => readonly string[],
): readonly Record[] {
  const keyed = records.map((record) => ({ record, key: textsOf(record).join('\n') }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ record }) => record);
}
