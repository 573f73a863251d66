/** What holds of every file, whoever typed it: nothing is lost, nothing is invented, nothing depends on how it is written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetToText, filesToCanonical } from '../../src/dataset/canonicalFiles.ts';
import { readDataset } from '../../src/dataset/dataset.ts';
import type { Dataset, Reading } from '../../src/dataset/types.ts';
import { datasetOf, TODAY } from './fixtures.ts';
import { type Cells, columnOrders, folderWith, rows, rowsToFile } from './generatedFiles.ts';
import { utf16 } from './knownDamage/damage.ts';

function read(bytes: Uint8Array | string): Reading {
  return readDataset(folderWith(bytes), { today: TODAY });
}

/** Everything a figure says but the line it stands on; an observation may be an object that cannot be spread. */
function figuresOf({ observations }: Dataset): string {
  return JSON.stringify(observations, (key, value) => (key === 'place' ? undefined : value));
}

describe('any file of figures', () => {
  it('gives the same dataset in any order of rows and of columns', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), columnOrders, (all, random, columns) => {
        const keyed = all.map((cells) => ({ cells, key: random.next().value ?? 0 }));
        const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ cells }) => cells);
        const [plain, other] = [rowsToFile(all), rowsToFile(shuffled, columns)].map((text) =>
          datasetOf(read(text)),
        );
        expect(other === undefined ? '' : datasetToText(other)).toBe(
          plain === undefined ? '' : datasetToText(plain),
        );
      }),
      { numRuns: 60 },
    );
  });

  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  /** Programs save like this; a comma stands before decimals where semicolons stand between cells. */
  const programs: readonly ((all: readonly Cells[]) => Uint8Array)[] = [
    (all) => encode(`\uFEFF${rowsToFile(all)}`),
    (all) => encode(rowsToFile(all, undefined, ',', '\r\n')),
    (all) => encode(`\uFEFF${rowsToFile(withCommas(all), undefined, ';', '\r\n')}`),
    (all) => encode(`sep=;\r\n${rowsToFile(withCommas(all), undefined, ';', '\r\n')}`),
    (all) => encode(rowsToFile(all, undefined, '\t')),
    (all) => encode(rowsToFile(all).normalize('NFD')),
    (all) => Uint8Array.from([0xff, 0xfe, ...utf16(rowsToFile(withCommas(all), undefined, '\t', '\r\n'))]),
  ];

  function withCommas(all: readonly Cells[]): readonly Cells[] {
    return all.map((cells) => ({ ...cells, value: cells.value.replace('.', ',') }));
  }

  it('gives the same figures whichever program saved it', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...programs), (all, save) => {
        expect(figuresOf(datasetOf(read(save(all))))).toBe(figuresOf(datasetOf(read(rowsToFile(all)))));
      }),
      { numRuns: 150 },
    );
  });

  /** Ways to type the same cell, each with one reading. */
  const habits: readonly ((cells: Cells) => Cells)[] = [
    (cells) => cells,
    (cells) => ({ ...cells, value: ` ${cells.value}\u00a0` }),
    (cells) => ({ ...cells, denominator: cells.denominator.replace(/\B(?=(\d{3})+$)/g, '.') }),
    (cells) => ({ ...cells, period: `Tháng ${Number(cells.period.slice(5))} năm 2026` }),
    (cells) => ({
      ...cells,
      period: '',
      from: `${cells.period}-01`,
      to: cells.period.replace(/^(\d+)-(\d+)$/, '28/$2/$1'),
    }),
    (cells) => ({ ...cells, note: cells.note.normalize('NFD') }),
    (cells) => ({ ...cells, locator: 'mục\u200b I' }),
  ];

  it('written anew by us is accepted without a word, has the same figures, and stays as it is', () => {
    fc.assert(
      fc.property(
        rows,
        fc.array(fc.constantFrom(...habits), { minLength: 12, maxLength: 12 }),
        (all, typing) => {
          const files = folderWith(rowsToFile(all.map((cells, index) => typing[index]?.(cells) ?? cells)));
          const typed = datasetOf(readDataset(files, { today: TODAY }));
          const changed = filesToCanonical(files, typed);
          const written = files.map((file) => changed.find(({ path }) => path === file.path) ?? file);
          const reading = readDataset(written, { today: TODAY });
          expect(datasetToText(datasetOf(reading))).toBe(datasetToText(typed));
          const normalised = /normalised|trimmed|renamed|recomposed|hidden|slashed|delimiter|line-ends/;
          expect(reading.problems.filter(({ code }) => normalised.test(code))).toEqual([]);
          expect(filesToCanonical(written, datasetOf(reading))).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });

  /** What breaks one cell of a row beyond any reading. */
  const damages: readonly ((cells: Cells) => Cells)[] = [
    (cells) => ({ ...cells, value: '#####' }),
    (cells) => ({ ...cells, source: 'van-ban-khong-co' }),
    (cells) => ({ ...cells, indicator: 'chi-so-khong-co' }),
    (cells) => ({ ...cells, period: 'Apr-26' }),
    (cells) => ({ ...cells, locator: '' }),
    (cells) => ({ ...cells, note: 'gi?i quy?t' }),
    (cells) => ({ ...cells, quote: '=1+1' }),
    (cells) => ({ ...cells, numerator: '-7', denominator: '1,5' }),
  ];

  it('loses only rows that are told with their place: without them the rest is published whole', () => {
    const picks = fc.array(fc.option(fc.constantFrom(...damages)), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(rows, picks, (all, damage) => {
        const spoilt = all.map((cells, index) => damage[index]?.(cells) ?? cells);
        const flat = spoilt.map((cells) => ({ ...cells, note: cells.note.replaceAll('\n', ' ') }));
        const { problems, rows: met, published, dataset } = read(rowsToFile(flat));
        const told = new Set(
          problems.filter(({ severity }) => severity === 'error').flatMap(({ lines }) => lines),
        );
        expect(dataset === null).toBe(told.size > 0);
        expect(met - published).toBe(told.size);
        const rest = flat.filter((_, index) => !told.has(index + 2));
        const again = read(rowsToFile(rest));
        expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(again.published).toBe(published);
      }),
      { numRuns: 100 },
    );
  });

  it('with noise anywhere in it is read or refused, never half believed', () => {
    const noise = fc.constantFrom(
      '"',
      '""',
      ',',
      ';',
      '\n',
      '\r',
      '\t',
      '|',
      '\u0000',
      '\u202e',
      '\uFEFF',
      '?',
      '2.126',
      '=',
    );
    fc.assert(
      fc.property(
        rows,
        fc.array(fc.tuple(fc.nat(), noise), { minLength: 1, maxLength: 3 }),
        (all, noises) => {
          const text = noises.reduce((whole, [at, sign]) => {
            const place = at % (whole.length + 1);
            return whole.slice(0, place) + sign + whole.slice(place);
          }, rowsToFile(all));
          const { problems, rows: met, published, dataset } = read(text);
          expect(published).toBeLessThanOrEqual(met);
          expect(dataset === null).toBe(problems.some(({ severity }) => severity === 'error'));
          const told = problems.reduce((sum, { count }) => sum + count, 0);
          expect(told).toBeGreaterThanOrEqual(met - published);
        },
      ),
      { numRuns: 300 },
    );
  });
});
