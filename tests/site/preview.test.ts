/** A site built as the check of a pull request builds it, from notes that a stranger has made as nasty as he can. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NAUGHTY, observationsWithNotes } from '../corpora/naughty.ts';
import { readWith, TODAY } from '../dataset/fixtures.ts';
import { builtPages, readBuilt } from './built.ts';
import { run } from './command.ts';

const scratch = mkdtempSync(join(tmpdir(), 'so-lieu-preview-'));
const data = join(scratch, 'data');
const site = join(scratch, 'site');
const FILE = 'reports/hai-phong/hai-an/observations-thu.csv';

/** The naughty strings the reader lets through, as it publishes them. */
const notes = NAUGHTY.flatMap((text) => {
  const { dataset } = readWith({ [FILE]: observationsWithNotes([text]) });
  return dataset?.observations.find(({ place }) => place.file === FILE)?.note ?? [];
});

/** The tests' document is not among the real ones. */
function withSource(text: string): string {
  return text.replaceAll('hai-an-2026-05', 'hai-an-2026-04-bao-cao-thang');
}

beforeAll(() => {
  cpSync('data', data, { recursive: true });
  writeFileSync(join(data, FILE), withSource(observationsWithNotes(notes)));
  const built = run(['scripts/build.ts'], { DATA_DIR: data, OUT_DIR: site, BUILD_DATE: TODAY, PREVIEW: '1' });
  if (built.status !== 0) throw new Error(built.said);
});
afterAll(() => rmSync(scratch, { recursive: true }));

describe('a preview', () => {
  it('says so on every page, and asks search engines to stay out', () => {
    const silent = builtPages(site).filter((address) => {
      const html = readBuilt(address, site);
      return !html.includes('BẢN XEM THỬ') || !html.includes('<meta name="robots" content="noindex">');
    });
    expect(silent).toEqual([]);
  });

  it('is the only site that does', () => {
    expect(builtPages().filter((address) => /BẢN XEM THỬ|noindex/.test(readBuilt(address)))).toEqual([]);
  });
});

describe('a naughty note', () => {
  it('is text on the page of its document, and never markup', () => {
    expect(notes.length).toBeGreaterThan(200);
    const html = readBuilt('nguon/hai-an-2026-04-bao-cao-thang/', site);
    const lost = notes.filter((note) => !html.includes(escaped(note)));
    expect(lost).toEqual([]);
    const tags = new Set([...html.matchAll(/<([a-zA-Z][\w-]*)/g)].map(([, tag]) => tag));
    const plain = readBuilt('nguon/hai-an-2026-04-bao-cao-thang/');
    const known = new Set([...plain.matchAll(/<([a-zA-Z][\w-]*)/g)].map(([, tag]) => tag));
    expect([...tags].filter((tag) => !known.has(tag))).toEqual([]);
  });

  it('puts no script and no address of its own into any page', () => {
    const open =
      /<script(?![^>]*\ssrc="\/(?:_\/|giao-dien\.js"))(?![^>]*type="application\/(?:ld\+)?json")|\s(?:href|src)="\s*(?:javascript|data|vbscript):|<[^>]*\son\w+=/i;
    const found = builtPages(site).flatMap((address) => {
      const [text] = open.exec(readBuilt(address, site)) ?? [];
      return text === undefined ? [] : [`${address}: ${text.slice(-120)}`];
    });
    expect(found).toEqual([]);
  });
});

/** As a page writes text. */
function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
