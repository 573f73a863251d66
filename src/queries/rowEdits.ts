/** One row before and after an edit; null on the side where it is not. */
export interface Edit<Row> {
  readonly before: Row | null;
  readonly after: Row | null;
}

/**
 * The rows of two versions side by side, those that are the same on both sides too. Rows belong together by
 * `keyOf`; where several share one key (two documents tell the same), by the first of `marksOf` that agrees, and
 * what is left in the order it stands. The order is that of `after`, then what has gone.
 */
export function pairRows<Row>(
  before: readonly Row[],
  after: readonly Row[],
  keyOf: (row: Row) => string,
  marksOf: (row: Row) => readonly string[],
): readonly Edit<Row>[] {
  const left = Map.groupBy(before, keyOf);
  const edits: Edit<Row>[] = [];
  for (const [key, rows] of Map.groupBy(after, keyOf)) {
    const others = left.get(key) ?? [];
    left.delete(key);
    edits.push(...pairAlike(others, rows, marksOf));
  }
  for (const rows of left.values()) edits.push(...rows.map((row) => ({ before: row, after: null })));
  return edits;
}

function pairAlike<Row>(
  before: readonly Row[],
  after: readonly Row[],
  marksOf: (row: Row) => readonly string[],
): readonly Edit<Row>[] {
  const free = new Set(before);
  const partners = new Map<Row, Row>();
  const marks = Math.max(0, ...[...before, ...after].map((row) => marksOf(row).length));
  for (let nth = 0; nth <= marks; nth += 1) {
    for (const row of after) {
      if (partners.has(row)) continue;
      // After the last mark anything that is left will do.
      const partner = [...free].find((other) => nth === marks || marksOf(other)[nth] === marksOf(row)[nth]);
      if (partner === undefined) continue;
      partners.set(row, partner);
      free.delete(partner);
    }
  }
  return [
    ...after.map((row) => ({ before: partners.get(row) ?? null, after: row })),
    ...[...free].map((row) => ({ before: row, after: null })),
  ];
}
