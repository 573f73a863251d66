import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Drawing, drawings } from './cases.ts';
import { toStandalone } from './standalone.ts';

const folder = join(import.meta.dirname, '../output/charts');

/** The picture somebody has looked at; where none is kept yet, this one is, except where nobody is there to look. */
function keptPicture(name: string, picture: string): string {
  const { CI } = process.env;
  const path = join(folder, `${name}.svg`);
  if (!existsSync(path) && CI === undefined) writeFileSync(path, picture);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

describe('a picture is the one that somebody has looked at', () => {
  test.each(drawings.map((drawing): [string, string, Drawing] => [drawing.name, drawing.says, drawing]))(
    '%s: %s',
    (name, _says, { draw }) => {
      const picture = toStandalone(draw());
      const kept = keptPicture(name, picture);
      if (kept !== picture) writeFileSync(join(folder, `${name}-changed.svg`), picture);
      expect(picture).toBe(kept);
    },
  );

  test('no picture is kept that no case draws', () => {
    const kept = readdirSync(folder).filter((file) => !file.endsWith('-changed.svg'));
    const known = new Set(drawings.map(({ name }) => `${name}.svg`));
    expect(kept.filter((file) => !known.has(file))).toEqual([]);
  });

  test('no two cases share a name', () => {
    expect(new Set(drawings.map(({ name }) => name)).size).toBe(drawings.length);
  });
});
