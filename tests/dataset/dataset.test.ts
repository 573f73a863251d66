/** What the dataset of a folder is, and that the way its files are written has no part in it. */
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

describe('the clean folder', () => {
  const reading = readDataset(clean, { today: TODAY });
  const dataset = datasetOf(reading);

  it('has no problem, and publishes every row it has', () => {
    expect(reading.problems).toEqual([]);
    expect(reading.published).toBe(reading.rows);
  });

  it('counts a row for every record, and for every state of a unit', () => {
    const states = [...dataset.units.values()].flatMap((unit) => unit.states);
    const records = [
      states.length,
      dataset.groups.length,
      dataset.indicators.size,
      dataset.identities.length,
      dataset.services.size,
      dataset.sources.size,
      dataset.observations.length,
      dataset.serviceObservations.length,
      dataset.targets.length,
      dataset.tasks.length,
      dataset.remarks.length,
      dataset.revisions.length,
    ];
    expect(records.reduce((sum, count) => sum + count)).toBe(reading.rows);
  });

  it('knows a unit by its path: one code, two units, and two states of one unit', () => {
    const former = dataset.units.get('quang-ninh/gieng-day');
    expect(former).toMatchObject({
      code: '06661',
      validTo: '2025-06-30',
      successors: ['quang-ninh/viet-hung'],
    });
    expect(dataset.units.get('quang-ninh/viet-hung')).toMatchObject({ code: '06661', successors: [] });
    expect(dataset.units.get('hai-phong/hai-an')).toMatchObject({ type: 'phường', validFrom: '2025-07-01' });
    expect(dataset.units.get('hai-phong/hai-an')?.states.map((state) => state.type)).toEqual([
      'xã',
      'phường',
    ]);
  });

  it('keeps the window the report covers, and fills in the calendar only where nothing else is said', () => {
    const windows = dataset.observations
      .filter((one) => one.indicator === 'ho-so-tiep-nhan')
      .map((one) => one.window);
    expect(windows).toEqual([
      { period: '2026-04', from: '2026-03-10', to: '2026-04-09', class: 'month', days: 31 },
      { period: '2026-05', from: '2026-05-01', to: '2026-05-31', class: 'month', days: 31 },
      { period: '2023', from: '2023-01-01', to: '2023-12-31', class: 'year', days: 365 },
    ]);
  });

  it('counts a stock at the end of a day', () => {
    const stock = dataset.observations.find((one) => one.indicator === 'ty-le-vneid');
    expect(stock?.window).toEqual({ period: null, from: null, to: '2026-04-09', class: 'stock', days: null });
  });

  it('publishes an acknowledged contradiction with both figures, and a reading with its words', () => {
    expect(dataset.contradictions).toMatchObject([
      {
        id: 'hai-phong-hai-an-rate-mismatch-ty-le-da-giai-quyet-2026-04',
        printed: '94,0%',
        recomputed: '94,36%',
        places: [{ file: 'reports/hai-phong/hai-an/observations.csv', line: 6 }],
      },
      { quote: 'Kế hoạch năm 2062', sources: ['hai-an-2026-04'], places: [] },
    ]);
    expect(dataset.contradictions[1]?.id).toMatch(/^hai-phong-hai-an-reading-[0-9a-z]{6}$/);
  });

  it('gives a task its last day and keeps its words', () => {
    expect(dataset.tasks.map(({ due, duePrinted }) => [due, duePrinted])).toEqual([
      ['2026-09-30', '2026-Q3'],
      [null, 'thường xuyên'],
    ]);
  });
});

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
