import type { APIRoute } from 'astro';
import { loadProvince } from '../../../loadDataset.ts';
import { unitCsv } from '../../../queries/downloads/pageFiles.ts';
import { type ProvinceProps, provincePaths } from './_paths.ts';

export const getStaticPaths = provincePaths;

export const GET: APIRoute<ProvinceProps> = ({ props }) =>
  new Response(unitCsv(loadProvince(props.province.path), props.province), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
