import type { APIRoute, GetStaticPaths } from 'astro';
import type { Indicator } from '../../../dataset/types.ts';
import { buildDate, loadNation } from '../../../loadDataset.ts';
import { indicatorJson, indicatorsWithFiles } from '../../../queries/downloads/pageFiles.ts';

interface Props {
  readonly indicator: Indicator;
}

export const getStaticPaths = (() =>
  indicatorsWithFiles(loadNation()).map((indicator) => ({
    params: { indicator: indicator.id },
    props: { indicator },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(indicatorJson(loadNation(), props.indicator, buildDate()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
