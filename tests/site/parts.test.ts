/** A site in parts: province by province, perhaps on other machines, then joined; and one part again after an edit. */
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCALES } from '../bench/generate/scale.ts';
import { type GeneratedData, writeGeneratedData } from '../bench/generate/writeData.ts';
import { builtFiles, builtPages, readBuilt, siteFolder } from './built.ts';
import { run } from './command.ts';

const scratch = mkdtempSync(join(tmpdir(), 'so-lieu-parts-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function build(words: readonly string[], env: NodeJS.ProcessEnv): string {
  const built = run(['scripts/build.ts', ...words], { BASE_PATH: '/', ...env });
  if (built.status !== 0) throw new Error(built.said);
  return built.said;
}

/** Files that only one of two sites has, or that differ in them. */
function differing(a: string, b: string): readonly string[] {
  const both = new Set([...builtFiles(a), ...builtFiles(b)]);
  const text = (folder: string, file: string): string => readFileSync(join(folder, file), 'latin1');
  return [...both].filter((file) => {
    const has = [a, b].map((folder) => builtFiles(folder).includes(file));
    return has.includes(false) || text(a, file) !== text(b, file);
  });
}

/** Every kind of page is there with a few months too. */
const FEW = { ...SCALES.S, months: 4, indicators: 8 };

describe('generated figures of two provinces', () => {
  const site = (name: string): string => join(scratch, name);
  let data: GeneratedData;
  let env: NodeJS.ProcessEnv;

  beforeAll(() => {
    data = writeGeneratedData(join(scratch, 'data'), FEW);
    env = { DATA_DIR: data.folder, BUILD_DATE: data.date, PARTS_DIR: join(scratch, 'parts') };
  });

  it('build one part again after an edit of one ward', () => {
    build([], { ...env, OUT_DIR: site('before') });
    const edited = join(data.folder, 'reports/hai-phong/hai-an/observations.csv');
    const text = readFileSync(edited, 'utf8');
    writeFileSync(edited, text.split('\n').slice(0, -2).join('\n').concat('\n'));
    build([], { ...env, OUT_DIR: site('edited') });
    const parts = readdirSync(join(scratch, 'parts'));
    expect(parts.filter((name) => name.startsWith('hai-phong-'))).toHaveLength(2);
    expect(parts.filter((name) => name.startsWith('ninh-binh-'))).toHaveLength(1);
    expect(differing(site('edited'), site('before'))).not.toEqual([]);
  });

  it('built apart and joined are the site built at once and again after the edit', () => {
    const apart = { ...env, PARTS_DIR: join(scratch, 'parts-apart') };
    const early = run(['scripts/build.ts', '--join'], { ...apart, BASE_PATH: '/', OUT_DIR: site('early') });
    expect(early.status).toBe(1);
    expect(early.said).toContain('hai-phong, ninh-binh');
    build(['--province', '31'], apart);
    build(['--province', 'ninh-binh'], apart);
    expect(readdirSync(apart.PARTS_DIR)).toHaveLength(2);
    build(['--join'], { ...apart, OUT_DIR: site('joined') });
    expect(differing(site('joined'), site('edited'))).toEqual([]);
  });

  it('say on every page that they are generated, and ask search engines to stay out', () => {
    const silent = builtPages(site('edited')).filter((address) => {
      const html = readBuilt(address, site('edited'));
      return (
        !html.includes('SỐ LIỆU SINH RA ĐỂ THỬ') || !html.includes('<meta name="robots" content="noindex">')
      );
    });
    expect(silent).toEqual([]);
    expect(builtPages().filter((address) => readBuilt(address).includes('SỐ LIỆU SINH RA'))).toEqual([]);
  });

  it('tell a mistake in one province as the check does, and leave no part of it', () => {
    const broken = join(scratch, 'broken-data');
    cpSync(data.folder, broken, { recursive: true });
    appendFileSync(
      join(broken, 'reports/ninh-binh/hai-anh/targets.csv'),
      'ty-le-vneid,hôm qua,>=,1,,x,y,z\n',
    );
    const parts = join(scratch, 'parts-broken');
    const built = run(['scripts/build.ts'], {
      ...env,
      DATA_DIR: broken,
      PARTS_DIR: parts,
      OUT_DIR: site('broken'),
    });
    const checked = run(['scripts/data-check.ts', '--today', data.date], { DATA_DIR: broken });
    expect(built.status).toBe(1);
    expect(built.said).toBe(checked.said);
    expect(readdirSync(parts)).toEqual([]);
  });
});

describe('the real figures', () => {
  it('of one province built apart, and of the others at once, are the site built at once', () => {
    const env = { PARTS_DIR: join(scratch, 'parts-real') };
    build(['--province', 'hai-phong'], env);
    build([], { ...env, OUT_DIR: join(scratch, 'real') });
    expect(differing(join(scratch, 'real'), siteFolder)).toEqual([]);
  });

  it('of a province nobody knows are not built', () => {
    const asked = run(['scripts/build.ts', '--province', '99'], {});
    expect(asked.status).toBe(2);
    expect(asked.said).toContain('31 (hai-phong)');
  });
});
