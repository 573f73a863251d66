/** data/README.md is written by a program; this keeps it so, and its sample rows true. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataReadme, sampleToCsv } from '../scripts/data-readme-text.ts';
import { readDataset } from '../src/dataset/dataset.ts';
import { problemSentence } from '../src/dataset/problem.ts';
import { samples } from '../src/dataset/schema/samples.ts';
import { fileKinds } from '../src/dataset/schema.ts';
import type { DataFile } from '../src/dataset/types.ts';
import { readDataFolder } from '../src/loadDataset.ts';

describe('data/README.md', () => {
  it('says what the reader does: if not, run `node scripts/data-readme.ts`', () => {
    expect(readFileSync('data/README.md', 'utf8')).toBe(dataReadme());
  });

  it.each(fileKinds.map((kind) => [kind.id, kind] as const))(
    'shows a row of %s with all it must have',
    (id, kind) => {
      const sample = samples[id] ?? {};
      const columns = kind.columns.map(({ name }) => name);
      expect(Object.keys(sample).filter((name) => !columns.includes(name))).toEqual([]);
      const missing = kind.columns.filter(({ name, required }) => required && sample[name] === undefined);
      expect(missing.map(({ name }) => name)).toEqual([]);
    },
  );

  it('shows rows of reports that the site would publish', () => {
    const real = readDataFolder('data').filter(
      ({ path }) => !path.startsWith('reports/') || path === 'reports/hai-phong/hai-duong/sources.csv',
    );
    const shown = fileKinds
      .filter(({ folder }) => folder === 'reports')
      .map(
        (kind): DataFile => ({
          path: `reports/hai-phong/hai-an/${kind.stem}.csv`,
          bytes: new TextEncoder().encode(`${sampleToCsv(kind)}\n`),
        }),
      );
    const { problems } = readDataset([...real, ...shown], { today: '2026-12-31' });
    expect(problems.map(problemSentence)).toEqual([]);
  });
});
