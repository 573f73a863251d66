import type { APIRoute, GetStaticPaths } from 'astro';
import type { Indicator } from '../../../dataset/types.ts';
import { loadNation } from '../../../loadDataset.ts';
import { indicatorCsv, indicatorsWithFiles } from '../../../queries/downloads/pageFiles.ts';

interface Props {
  readonly indicator: Indicator;
}

export const getStaticPaths = (() =>
  indicatorsWithFiles(loadNation()).map((indicator) => ({
    params: { indicator: indicator.id },
    props: { indicator },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(indicatorCsv(loadNation(), props.indicator), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
