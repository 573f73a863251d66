import type { APIRoute, GetStaticPaths } from 'astro';
import type { Unit } from '../../../dataset/types.ts';
import { loadNation, loadProvince } from '../../../loadDataset.ts';
import { unitCsv } from '../../../queries/downloads/pageFiles.ts';
import { nation } from '../../../queries/nation.ts';

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

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(unitCsv(loadProvince(props.province.path), props.province), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
