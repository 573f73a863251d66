import type { APIRoute, GetStaticPaths } from 'astro';
import type { Unit } from '../../../dataset/types.ts';
import { buildDate, loadNation, loadProvince } from '../../../loadDataset.ts';
import { unitJson } from '../../../queries/downloads/pageFiles.ts';
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
  new Response(unitJson(loadProvince(props.province.path), props.province, buildDate()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
