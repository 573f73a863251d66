/** The feed of updates as a feed reader meets it. */
import { describe, expect, it } from 'vitest';
import { builtFiles, readBuilt } from './built.ts';
import { siteUrl, visit } from './visit.ts';

interface Told {
  readonly broken: string | null;
  readonly root: string;
  readonly missing: readonly string[];
  readonly ids: readonly string[];
  readonly times: readonly string[];
}

function readFeed(text: string): Promise<Told> {
  return visit({}, async (page) => {
    await page.goto(siteUrl);
    return page.evaluate((xml) => {
      const ATOM = 'http://www.w3.org/2005/Atom';
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      const root = document.documentElement;
      const textOf = (parent: Element, name: string): string =>
        [...parent.children].find((child) => child.namespaceURI === ATOM && child.localName === name)
          ?.textContent ?? '';
      const entries = [...document.getElementsByTagNameNS(ATOM, 'entry')];
      const all = [root, ...entries];
      return {
        broken: document.querySelector('parsererror')?.textContent ?? null,
        root: `${root.localName} ${root.namespaceURI}`,
        missing: all.flatMap((one) => ['id', 'title', 'updated'].filter((name) => textOf(one, name) === '')),
        ids: all.map((one) => textOf(one, 'id')),
        times: all.map((one) => textOf(one, 'updated')),
      };
    }, text);
  });
}

describe('/cap-nhat/feed.xml', () => {
  const xml = readBuilt('cap-nhat/feed.xml');

  it('is well-formed Atom with everything a feed and an entry must have', async () => {
    const told = await readFeed(xml);
    expect(told).toMatchObject({ broken: null, root: 'feed http://www.w3.org/2005/Atom', missing: [] });
    expect(told.ids.length).toBeGreaterThan(1);
    expect(new Set(told.ids).size).toBe(told.ids.length);
    for (const time of told.times) expect(time).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00\+07:00$/);
    expect(xml).toContain('<author><name>');
    expect(xml).toContain('rel="self"');
  });

  it('has an entry for each document of the page, and the page names the feed', () => {
    const page = readBuilt('cap-nhat/');
    expect(page).toContain('<link rel="alternate" href="/cap-nhat/feed.xml" type="application/atom+xml"');
    const inFeed = [...xml.matchAll(/href="(\/nguon\/[^"]+)"/g)].map(([, href]) => href);
    const onPage = [...page.matchAll(/href="(\/nguon\/[^"]+\/)"/g)].map(([, href]) => href);
    expect(inFeed).toEqual(onPage);
  });
});

describe('the feed of a province', () => {
  const address = 'tinh/phu-tho/feed.xml';

  it('is Atom of its documents, and the pages name it of its communes of which nobody else tells', async () => {
    const xml = readBuilt(address);
    const told = await readFeed(xml);
    expect(told).toMatchObject({ broken: null, root: 'feed http://www.w3.org/2005/Atom', missing: [] });
    expect(told.ids.length).toBeGreaterThan(1);
    for (const page of ['tinh/phu-tho/', 'phuong/phu-tho/viet-tri/'])
      expect(readBuilt(page)).toContain(
        `<link rel="alternate" href="/${address}" type="application/atom+xml"`,
      );
    expect(builtFiles()).not.toContain('phuong/phu-tho/viet-tri/feed.xml');
  });
});

describe('the feed of a ward', () => {
  const address = 'phuong/hai-phong/hai-an/feed.xml';

  it('is Atom of its own documents, and the page of the ward names it', async () => {
    const xml = readBuilt(address);
    const told = await readFeed(xml);
    expect(told).toMatchObject({ broken: null, root: 'feed http://www.w3.org/2005/Atom', missing: [] });
    expect(told.ids.length).toBeGreaterThan(1);
    expect(new Set(told.ids).size).toBe(told.ids.length);
    expect(xml).toContain('/nguon/hai-an-2026-04-bao-cao-thang/');
    expect(xml).not.toContain('/nguon/dong-hai-2026-h1-bao-cao-cchc/');
    expect(readBuilt('phuong/hai-phong/hai-an/')).toContain(
      `<link rel="alternate" href="/${address}" type="application/atom+xml"`,
    );
  });

  it('calls what it shares with the feed of the site by the same id', async () => {
    const [own, all] = await Promise.all(
      [address, 'cap-nhat/feed.xml'].map((path) => readFeed(readBuilt(path))),
    );
    const shared = own?.ids.filter((id) => all?.ids.includes(id)) ?? [];
    expect(shared.length).toBeGreaterThan(1);
  });
});
