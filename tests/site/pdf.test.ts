/** The briefs as files, for those who have a browser: `npm run pdf`. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { siteFolder } from './built.ts';
import { run } from './command.ts';

const out = mkdtempSync(join(tmpdir(), 'so-lieu-pdf-'));
afterAll(() => rmSync(out, { recursive: true }));

it('prints the brief of a ward as one tagged page', () => {
  const ran = run(['scripts/pdf.ts', '--site', siteFolder, '--out', out, 'hai-phong/hai-an'], {
    BASE_PATH: '/',
  });
  expect(ran, ran.said).toMatchObject({ status: 0 });
  expect(readdirSync(out)).toEqual(['hai-phong-hai-an.pdf']);
  const text = readFileSync(join(out, 'hai-phong-hai-an.pdf'), 'latin1');
  expect([...text.matchAll(/\/Type \/Page\b/g)]).toHaveLength(1);
  expect(text).toContain('/StructTreeRoot');
  expect(text).toMatch(/\/Lang \(vi/);
});

it('says which place has no brief', () => {
  const ran = run(['scripts/pdf.ts', '--site', siteFolder, '--out', out, 'hai-phong/khong-co'], {});
  expect(ran.status).toBe(2);
  expect(ran.said).toContain('"hai-phong/khong-co" không có bản in');
});
