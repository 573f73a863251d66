/** The way files are written has no part in the dataset, and no damage makes a row vanish. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/dataset.ts';
import type { DataFile, Dataset } from '../../src/dataset/types.ts';
import { datasetOf, filesIn, overlay, TODAY, textFile, textOf } from './fixtures.ts';

const clean = filesIn('clean');

function read(files: readonly DataFile[]): Dataset {
  return datasetOf(readDataset(files, { today: TODAY }));
}

/** Everything but the places, which are the only thing the order of rows may change. */
function withoutPlaces(dataset: Dataset): string {
  return JSON.stringify(dataset, (key, value) => {
    if (key === 'place' || key === 'places') return undefined;
    return value instanceof Map ? [...value] : value;
  });
}

function rewrite(path: string, change: (lines: readonly string[]) => readonly string[]): readonly DataFile[] {
  const lines = textOf(clean.find((file) => file.path === path))
    .trimEnd()
    .split('\n');
  return overlay([textFile(path, `${change(lines).join('\n')}\n`)]);
}

describe('the same data', () => {
  const expected = withoutPlaces(read(clean));
  const reports = clean
    .map((file) => file.path)
    .filter((path) => path.endsWith('.csv') && !path.includes('tasks'));
  const ordered = ['groups.csv', 'indicators.csv', 'identities.csv'];
  const path = fc.constantFrom(...reports);

  it('in another order of rows is the same dataset', () => {
    const unordered = fc.constantFrom(...reports.filter((name) => !ordered.includes(name)));
    fc.assert(
      fc.property(unordered, fc.infiniteStream(fc.nat()), (name, random) => {
        const files = rewrite(name, ([header = '', ...rows]) => {
          const keyed = rows.map((row) => ({ row, key: random.next().value ?? 0 }));
          return [header, ...keyed.sort((a, b) => a.key - b.key).map(({ row }) => row)];
        });
        expect(withoutPlaces(read(files))).toBe(expected);
      }),
    );
  });

  it('in another order of columns is the same dataset', () => {
    fc.assert(
      fc.property(path, fc.nat(), (name, turn) => {
        const files = rewrite(name, (lines) =>
          lines.map((line) => {
            const cells = line.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)(?=,|$)/g) ?? [];
            const at = turn % cells.length;
            return [...cells.slice(at), ...cells.slice(0, at)].join(',');
          }),
        );
        expect(withoutPlaces(read(files))).toBe(expected);
      }),
    );
  });

  it('split over two files is the same dataset', () => {
    for (const name of reports.filter((one) => one.startsWith('reports/'))) {
      const lines = textOf(clean.find((file) => file.path === name))
        .trimEnd()
        .split('\n');
      const [header = '', first = '', ...rest] = lines;
      const files = overlay([
        textFile(name, `${[header, ...rest].join('\n')}\n`),
        textFile(name.replace('.csv', '-2.csv'), `${header}\n${first}\n`),
      ]);
      expect(withoutPlaces(read(files))).toBe(expected);
    }
  });

  it('with a unit column in the folder of the province is the same dataset', () => {
    const name = 'reports/hai-phong/hai-an/observations.csv';
    const [header = '', ...rows] = textOf(clean.find((file) => file.path === name))
      .trimEnd()
      .split('\n');
    for (const unit of ['hai-an', 'hai-phong/hai-an', '11413']) {
      const text = [`unit,${header}`, ...rows.map((row) => `${unit},${row}`)].join('\n');
      const files = overlay([
        textFile(`${name}.removed`, ''),
        textFile('reports/hai-phong/observations.csv', text),
      ]);
      expect(withoutPlaces(read(files))).toBe(expected);
    }
  });

  it('saved by another program has the same figures', () => {
    const toUtf16 = (text: string): Uint8Array =>
      Uint8Array.from([
        0xff,
        0xfe,
        ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
      ]);
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
    const semicolons = (text: string): string =>
      text
        .split('\n')
        .map((line) =>
          (line.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)(?=,|$)/g) ?? [])
            .map((cell) => (/;/.test(cell) ? `"${cell}"` : cell))
            .join(';'),
        )
        .join('\n');
    const habits: readonly ((text: string) => Uint8Array)[] = [
      (text) => encode(`\uFEFF${text}`),
      (text) => encode(text.replaceAll('\n', '\r\n')),
      (text) => encode(text.replaceAll('\n', '\r')),
      (text) => encode(text.trimEnd()),
      (text) => encode(semicolons(text)),
      (text) => encode(semicolons(text).replaceAll(';', '\t')),
      (text) => encode(`sep=;\r\n${semicolons(text).replaceAll('\n', '\r\n')}`),
      (text) => encode(text.normalize('NFD')),
      toUtf16,
    ];
    fc.assert(
      fc.property(path, fc.constantFrom(...habits), (name, save) => {
        const file = { path: name, bytes: save(textOf(clean.find((one) => one.path === name))) };
        expect(withoutPlaces(read(overlay([file])))).toBe(expected);
      }),
    );
  });
});

describe('no row is lost', () => {
  it('however a file is damaged: rows met are rows published and rows told', () => {
    const name = 'reports/hai-phong/hai-an/observations.csv';
    const text = textOf(clean.find((file) => file.path === name));
    fc.assert(
      fc.property(
        fc.nat({ max: text.length }),
        fc.constantFrom('"', ',', '\n', '?', 'x', '2.126', '|'),
        (at, damage) => {
          const broken = text.slice(0, at) + damage + text.slice(at);
          const reading = readDataset(overlay([textFile(name, broken)]), { today: TODAY });
          const rejected = reading.rows - reading.published;
          const told = reading.problems.reduce((sum, problem) => sum + problem.count, 0);
          expect(rejected).toBeGreaterThanOrEqual(0);
          expect(told).toBeGreaterThanOrEqual(rejected);
          expect(reading.dataset === null).toBe(
            reading.problems.some(({ severity }) => severity === 'error'),
          );
        },
      ),
    );
  });
});
