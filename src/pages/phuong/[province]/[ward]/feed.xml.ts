import type { APIRoute, GetStaticPaths } from 'astro';
import { feedAddress, wardAddress } from '../../../../address.ts';
import type { Unit } from '../../../../dataset/types.ts';
import { nameWithType } from '../../../../format.ts';
import { loadNation, loadProvince } from '../../../../loadDataset.ts';
import { loadHistory } from '../../../../loadHistory.ts';
import { publishedWards, wardToParams } from '../../../../queries/publishedUnits.ts';
import { hasOwnNews, unitChanges, unitDocuments } from '../../../../queries/updates.ts';
import { feedResponse } from '../../../cap-nhat/_feed.ts';

/** A feed is read for what is new; everything stands on the page. */
const NEWEST = 12;

interface Props {
  readonly unit: Unit;
}

export const getStaticPaths = (() =>
  publishedWards(loadNation())
    .filter((unit) => hasOwnNews(loadNation(), unit))
    .map((unit) => ({ params: wardToParams(unit), props: { unit } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { unit }, site }) => {
  const dataset = loadProvince(unit.path);
  const feed = {
    ...{ of: unit.path, title: `${nameWithType(unit)}: số liệu mới` },
    ...{ self: feedAddress(unit), page: wardAddress(unit), day: unit.validFrom },
    documents: unitDocuments(dataset, unit).slice(0, NEWEST),
    changes: unitChanges(dataset, loadHistory(), unit),
  };
  return feedResponse(feed, dataset.site, site);
};
