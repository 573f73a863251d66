import type { APIRoute, GetStaticPaths } from 'astro';
import { feedAddress, provinceAddress } from '../../../address.ts';
import type { Unit } from '../../../dataset/types.ts';
import { nameWithType } from '../../../format.ts';
import { loadNation, loadProvince } from '../../../loadDataset.ts';
import { loadHistory } from '../../../loadHistory.ts';
import { nation } from '../../../queries/nation.ts';
import { provinceChanges, provinceDocuments } from '../../../queries/updates.ts';
import { feedResponse } from '../../cap-nhat/_feed.ts';

/** A feed is read for what is new; everything stands on the pages. */
const NEWEST = 50;

interface Props {
  readonly province: Unit;
}

export const getStaticPaths = (() =>
  nation(loadNation())
    .filter(({ hasFigures }) => hasFigures)
    .map(({ province }) => ({
      params: { province: province.path },
      props: { province },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { province }, site }) => {
  const dataset = loadProvince(province.path);
  const feed = {
    ...{ of: province.path, title: `${nameWithType(province)}: số liệu mới` },
    ...{ self: feedAddress(province), page: provinceAddress(province), day: province.validFrom },
    documents: provinceDocuments(dataset, province).slice(0, NEWEST),
    changes: provinceChanges(dataset, loadHistory(), province).slice(0, NEWEST),
  };
  return feedResponse(feed, dataset.site, site);
};
