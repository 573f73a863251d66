/** The one edge to the data folder: what is read from disk, when, and what is kept of it. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  DataError,
  loadDataset,
  loadProvince,
  loadRegister,
  openData,
  readDataFolder,
} from '../src/loadDataset.ts';

const folder = mkdtempSync(join(tmpdir(), 'so-lieu-'));

beforeAll(() => {
  cpSync(join(import.meta.dirname, 'input', 'clean'), folder, { recursive: true });
  vi.stubEnv('DATA_DIR', folder);
  vi.stubEnv('BUILD_DATE', '2026-11-22');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

describe('a province', () => {
  it('is the same dataset as long as no other is asked for', () => {
    const first = loadProvince('hai-phong');
    expect(loadProvince('hai-phong')).toBe(first);
    expect(loadProvince('quang-ninh').observations).toHaveLength(1);
    expect(loadProvince('hai-phong')).not.toBe(first);
    expect(loadProvince('hai-phong')).toEqual(first);
  });

  it('has with the others what the whole folder has', () => {
    const parts = openData().provinces.map(loadProvince);
    expect(parts.flatMap(({ observations }) => observations)).toEqual(loadDataset().observations);
    expect(loadRegister().sources).toEqual(loadDataset().sources);
  });

  it('is read from disk when it is asked for, and not before', () => {
    const open = openData();
    rmSync(join(folder, 'reports', 'quang-ninh', 'gieng-day', 'observations.csv'));
    expect(open.readProvince('hai-phong').dataset).not.toBeNull();
    expect(() => open.readProvince('quang-ninh')).toThrow('ENOENT');
  });
});

describe('a folder with errors', () => {
  it('gives no dataset, but says what to mend', () => {
    rmSync(join(folder, 'indicators.csv'));
    expect(loadRegister).toThrow(DataError);
    expect(loadDataset).toThrow(/^data has \d+ errors, the first in /);
  });
});

describe('a link', () => {
  it('is read as the text it is, never followed and never passed over', () => {
    const data = join(folder, 'links', 'data');
    mkdirSync(data, { recursive: true });
    writeFileSync(join(folder, 'links', 'elsewhere.csv'), 'secret\n');
    symlinkSync('../elsewhere.csv', join(data, 'units.csv'));
    symlinkSync('..', join(data, 'reports'));
    const files = readDataFolder(data).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);
    expect(files).toEqual([
      ['reports', '..'],
      ['units.csv', '../elsewhere.csv'],
    ]);
  });
});
