import type { APIRoute } from 'astro';
import { FEED, sourceAddress, UPDATES, wardAddress } from '../../address.ts';
import { buildDate, loadDataset } from '../../loadDataset.ts';
import { atom, type FeedEntry } from '../../queries/downloads/atom.ts';
import { updates } from '../../queries/updates.ts';
import { unitInProse } from '../../wording/headline.ts';
import { documentSummary, documentTitle, revisionSummary, revisionTitle } from '../../wording/updates.ts';

/** A document without any day of its own stands on the page only: a feed needs a time and we invent none. */
export const GET: APIRoute = async ({ site }) => {
  const dataset = loadDataset();
  const { documents, revisions } = updates(dataset);
  const whole = (path: string): string => (site === undefined ? path : new URL(path, site).href);
  const entries: FeedEntry[] = [
    ...documents.flatMap(({ use: { source, unit, contradictions }, day, numbers }) =>
      day === null
        ? []
        : [
            {
              key: JSON.stringify(['van-ban', source.id]),
              day,
              title: documentTitle(source, unitInProse(unit)),
              summary: documentSummary(source, numbers, contradictions.length),
              href: whole(sourceAddress(source.id)),
            },
          ],
    ),
    ...revisions.map(({ revision, unit, indicator }) => ({
      key: JSON.stringify([
        'sua-so',
        revision.unit,
        revision.indicator,
        revision.period,
        revision.date,
        revision.after,
      ]),
      day: revision.date,
      title: revisionTitle(revision, indicator.name, unitInProse(unit)),
      summary: revisionSummary(revision),
      href: whole(`${wardAddress(unit)}#${indicator.id}`),
    })),
  ];
  const text = await atom({
    key: JSON.stringify(['cap-nhat', dataset.site.title]),
    title: `${dataset.site.title}: cập nhật`,
    author: dataset.site.publisher,
    rights: dataset.site.licence,
    self: whole(FEED),
    page: whole(UPDATES),
    day: buildDate(),
    entries,
  });
  return new Response(text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
