import type { APIRoute } from 'astro';
import { FEED, UPDATES } from '../../address.ts';
import { buildDate, loadNation } from '../../loadDataset.ts';
import { loadHistory } from '../../loadHistory.ts';
import { changeUpdates, documentUpdates, newestOf } from '../../queries/updates.ts';
import { feedResponse } from './_feed.ts';

export const GET: APIRoute = ({ site }) => {
  const dataset = loadNation();
  const feed = {
    ...{ of: 'cap-nhat', title: `${dataset.site.title}: cập nhật`, self: FEED, page: UPDATES },
    day: buildDate(),
    documents: newestOf(documentUpdates(dataset)),
    changes: newestOf(changeUpdates(dataset, loadHistory())),
  };
  return feedResponse(feed, dataset.site, site);
};
