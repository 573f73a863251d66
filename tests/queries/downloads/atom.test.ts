import { describe, expect, test } from 'vitest';
import { atom, type Feed, type FeedEntry } from '../../../src/queries/downloads/atom.ts';

const entry = (key: string, day: string, more: Partial<FeedEntry> = {}): FeedEntry => ({
  key,
  day,
  title: 'Văn bản',
  summary: '86 số liệu.',
  href: '/nguon/x/',
  ...more,
});

const feed = (entries: readonly FeedEntry[], more: Partial<Feed> = {}): Feed => ({
  key: 'cap-nhat',
  title: 'Cập nhật',
  author: 'Trang',
  rights: 'CC BY 4.0',
  self: '/cap-nhat/feed.xml',
  page: '/cap-nhat/',
  day: '2026-11-22',
  entries,
  ...more,
});

const idsOf = (xml: string): readonly (string | undefined)[] =>
  [...xml.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);

describe('the feed', () => {
  test('stands newest first and is as new as its newest entry', async () => {
    const xml = await atom(
      feed([entry('a', '2026-01-05'), entry('b', '2026-04-17'), entry('c', '2026-01-28')]),
    );
    const times = [...xml.matchAll(/<updated>([^<]*)<\/updated>/g)].map(([, time]) => time?.slice(0, 10));
    expect(times).toEqual(['2026-04-17', '2026-04-17', '2026-01-28', '2026-01-05']);
    expect(xml).toContain('<updated>2026-04-17T00:00:00+07:00</updated>');
  });

  test('without an entry names the day it was asked for', async () => {
    expect(await atom(feed([]))).toContain('<updated>2026-11-22T00:00:00+07:00</updated>');
  });

  test('gives the same thing the same id whatever else is said of it, and no two things one', async () => {
    const [, first, second] = idsOf(await atom(feed([entry('a', '2026-01-05'), entry('b', '2026-01-04')])));
    const [, again] = idsOf(await atom(feed([entry('a', '2026-02-01', { title: 'Khác' })])));
    expect(first).toBe(again);
    expect(first).not.toBe(second);
    expect(first).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('keeps marks of the text out of its own', async () => {
    const xml = await atom(feed([entry('a', '2026-01-05', { title: 'A & B < "C" >', href: '/x?a=1&b=2' })]));
    expect(xml).toContain('<title>A &amp; B &lt; &quot;C&quot; &gt;</title>');
    expect(xml).toContain('href="/x?a=1&amp;b=2"');
  });
});
