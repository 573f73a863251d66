import type { IsoDate } from '../../dataset/types.ts';

/** One entry of a feed; its id is made of `key`, so that the same thing keeps its id whoever builds the site. */
export interface FeedEntry {
  readonly key: string;
  readonly day: IsoDate;
  readonly title: string;
  readonly summary: string;
  readonly href: string;
}

export interface Feed {
  readonly key: string;
  readonly title: string;
  readonly author: string;
  readonly rights: string;
  /** Addresses of the feed itself and of the page it follows; whole ones where the site knows its own. */
  readonly self: string;
  readonly page: string;
  /** The day to name where there is no entry. */
  readonly day: IsoDate;
  readonly entries: readonly FeedEntry[];
}

/** A reader asks often and keeps what it has seen; a feed of everything would be as large as the site. */
const MOST_ENTRIES = 200;

/** The feed as Atom (RFC 4287), newest entry first; times are days of the data at midnight in Vietnam. */
export async function atom(feed: Feed): Promise<string> {
  const entries = [...feed.entries].sort((a, b) =>
    a.day < b.day ? 1 : a.day > b.day ? -1 : a.key < b.key ? -1 : 1,
  );
  const written = await Promise.all(entries.slice(0, MOST_ENTRIES).map(entryToXml));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    `  <id>${await keyToId(feed.key)}</id>`,
    `  <title>${escapeXml(feed.title)}</title>`,
    `  <updated>${midnight(entries[0]?.day ?? feed.day)}</updated>`,
    `  <author><name>${escapeXml(feed.author)}</name></author>`,
    `  <rights>${escapeXml(feed.rights)}</rights>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(feed.page)}"/>`,
    ...written,
    '</feed>',
    '',
  ].join('\n');
}

async function entryToXml({ key, day, title, summary, href }: FeedEntry): Promise<string> {
  return [
    '  <entry>',
    `    <id>${await keyToId(key)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${midnight(day)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(href)}"/>`,
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

function midnight(day: IsoDate): string {
  return `${day}T00:00:00+07:00`;
}

/** A UUID of content (RFC 9562, version 8): the first 128 bits of the SHA-256 of `key`. */
async function keyToId(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  const bytes = [...new Uint8Array(digest).slice(0, 16)];
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
