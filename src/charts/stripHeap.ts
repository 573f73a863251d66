/** Values heaped in columns as wide as a dot: of dots, or, where they would rise too high, of one bar each. */
export interface StripHeap {
  readonly kind: 'dots' | 'bars';
  /** Width of a column with the gap to the next, in px. */
  readonly pitch: number;
  readonly columns: readonly HeapColumn[];
  /** How high the highest column rises, in px. */
  readonly height: number;
}

export interface HeapColumn {
  readonly x: number;
  readonly height: number;
  /** Which values stand in it, the first on the ground. */
  readonly indices: readonly number[];
}

const PITCHES = [8, 7, 6, 5, 4];
const BAR_PITCH = 8;

/** The largest dots whose heaps stay below `height`, else bars; `xs` are the places of the values in px. */
export function stripHeap(xs: readonly number[], height: number): StripHeap {
  for (const pitch of PITCHES) {
    const columns = heapColumns(xs, pitch, (count) => count * pitch);
    const highest = Math.max(0, ...columns.map((column) => column.height));
    if (highest <= height) return { kind: 'dots', pitch, columns, height: highest };
  }
  const fullest = Math.max(...heapColumns(xs, BAR_PITCH, (count) => count).map((column) => column.height));
  const columns = heapColumns(xs, BAR_PITCH, (count) => Math.max(1.5, (count / fullest) * height));
  return { kind: 'bars', pitch: BAR_PITCH, columns, height };
}

function heapColumns(
  xs: readonly number[],
  pitch: number,
  heightOf: (count: number) => number,
): readonly HeapColumn[] {
  const columns = Map.groupBy(xs.keys(), (index) => Math.round((xs[index] ?? 0) / pitch));
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, indices]) => ({ x: column * pitch, height: heightOf(indices.length), indices }));
}
