import type { APIRoute } from 'astro';
import { feedAddress, provinceAddress } from '../../../address.ts';
import { nameWithType } from '../../../format.ts';
import { loadProvince } from '../../../loadDataset.ts';
import { loadHistory } from '../../../loadHistory.ts';
import { provinceChanges, provinceDocuments } from '../../../queries/updates.ts';
import { feedResponse } from '../../cap-nhat/_feed.ts';
import { type ProvinceProps, provincePaths } from './_paths.ts';

/** A feed is read for what is new; everything stands on the pages. */
const NEWEST = 50;

export const getStaticPaths = provincePaths;

export const GET: APIRoute<ProvinceProps> = ({ props: { province }, site }) => {
  const dataset = loadProvince(province.path);
  const feed = {
    ...{ of: province.path, title: `${nameWithType(province)}: số liệu mới` },
    ...{ self: feedAddress(province), page: provinceAddress(province), day: province.validFrom },
    documents: provinceDocuments(dataset, province).slice(0, NEWEST),
    changes: provinceChanges(dataset, loadHistory(), province).slice(0, NEWEST),
  };
  return feedResponse(feed, dataset.site, site);
};
