import { fileToCanonical } from './canonical.ts';
import { readFileNames } from './files.ts';
import { indicatorToNumberKind } from './indicators.ts';
import { openProblemLog } from './problemLog.ts';
import type { DataFile, Dataset } from './types.ts';

/**
 * The CSV files whose bytes are not canonical, as they should be. Only to be asked of files without errors, which
 * `dataset` was read from.
 */
export function filesToCanonical(files: readonly DataFile[], dataset: Dataset): readonly DataFile[] {
  const kinds = new Map(
    [...dataset.indicators.values()].map((indicator) => [indicator.id, indicatorToNumberKind(indicator)]),
  );
  return readFileNames(files, openProblemLog()).flatMap((named) => {
    const text = fileToCanonical(named, kinds);
    const { path, bytes } = named.file;
    const written = new TextEncoder().encode(text ?? '');
    return text === null || isSame(written, bytes) ? [] : [{ path, bytes: written }];
  });
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Everything a dataset says, as one text; only the lines at which it stands in its files are left out. */
export function datasetToText(dataset: Dataset): string {
  return JSON.stringify(dataset, (key, value) => {
    if (key === 'place' || key === 'places') return undefined;
    return value instanceof Map ? [...value] : value;
  });
}
