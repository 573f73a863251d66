/** Generated figures: the reader takes them, they say what they are, and none of them is published. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/dataset.ts';
import { readDataFolder } from '../../src/loadDataset.ts';
import { communesOf, SCALES } from './generate/scale.ts';
import { writeGeneratedData } from './generate/writeData.ts';

const scratch = mkdtempSync(join(tmpdir(), 'so-lieu-generated-'));
const first = writeGeneratedData(join(scratch, 'first'), SCALES.S);
afterAll(() => rmSync(scratch, { recursive: true }));

describe('generated data', () => {
  it('are the same files every time, also over what was written before', () => {
    const again = writeGeneratedData(join(scratch, 'again'), SCALES.S);
    writeGeneratedData(again.folder, SCALES.S);
    expect(readDataFolder(again.folder)).toEqual(readDataFolder(first.folder));
  });

  it('are read without an error or a warning, and hold what real ones hold', () => {
    const { dataset, problems } = readDataset(readDataFolder(first.folder), { today: first.date });
    expect(problems).toEqual([]);
    const markers = new Set(dataset?.observations.map(({ marker }) => marker));
    expect([...markers].sort()).toEqual(['p', 'v', 'x', null].sort());
    expect(dataset?.targets.length).toBeGreaterThan(0);
    expect(dataset?.observations.length).toBeGreaterThan(800);
  });

  it('say what they are in the site, in every title and in every quote', () => {
    const { dataset } = readDataset(readDataFolder(first.folder), { today: first.date });
    expect(dataset?.site.generated).toBe(true);
    const said = [
      ...[...(dataset?.sources.values() ?? [])].map(({ title }) => title),
      ...(dataset?.observations ?? []).filter(({ quote }) => quote !== '').map(({ quote }) => quote),
      ...(dataset?.targets ?? []).map(({ quote }) => quote),
    ];
    expect(said.filter((words) => !words.startsWith('Sinh ra để thử'))).toEqual([]);
  });

  it('come in three sizes: five communes, a province, every commune of the country', () => {
    const sizes = Object.values(SCALES).map((scale) => communesOf(scale, 'data').length);
    expect(sizes).toEqual([5, 114, 3321]);
    const names = communesOf(SCALES.S, 'data').map(({ name }) => name);
    expect(names.filter((name) => name.endsWith('Hải An'))).toHaveLength(2);
  });

  it('are never written over a folder that holds anything else', () => {
    expect(() => writeGeneratedData('data', SCALES.S)).toThrow(/something else/);
  });
});

describe('the published data', () => {
  it('hold nothing that was generated', () => {
    const files = readdirSync('data', { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const texts = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => /"generated"|sinh ra để thử/i.test(text))).toEqual([]);
  });
});

describe('the program', () => {
  it('knows nothing of what is generated: only tests and benchmarks do', () => {
    const files = ['src', 'scripts'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
    );
    const texts = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    expect(texts.filter((text) => /from '[./]+\/bench\//.test(text))).toEqual([]);
  });
});
