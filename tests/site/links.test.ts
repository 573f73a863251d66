import { describe, expect, it } from 'vitest';
import { siteFolder } from './built.ts';
import { crawl } from './links.ts';

describe('a link of the site', () => {
  const { links, broken, outside } = crawl(siteFolder, '/');

  it('leads somewhere, to the very place it names', () => {
    expect(links).toBeGreaterThan(100);
    expect(broken).toEqual([]);
  });

  it('that leaves the site is encrypted', () => {
    expect(outside.filter((url) => !/^(https|mailto|tel):/.test(url))).toEqual([]);
  });
});
