/** Orders of published rows: by code unit, never by locale, so that every machine writes the same bytes. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The nation, then province by province: each before its wards, wards by slug. */
export function compareUnits(a: string, b: string): number {
  const [provinceA = '', wardA = ''] = a.split('/');
  const [provinceB = '', wardB = ''] = b.split('/');
  return compareText(provinceA, provinceB) || compareText(wardA, wardB);
}

/** Rows of the data folder as an editor would read them: file by file, line by line. */
export function comparePlaces(
  a: { readonly file: string; readonly line: number },
  b: { readonly file: string; readonly line: number },
): number {
  return compareText(a.file, b.file) || a.line - b.line;
}
