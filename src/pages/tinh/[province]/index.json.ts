import type { APIRoute } from 'astro';
import { buildDate, loadProvince } from '../../../loadDataset.ts';
import { unitJson } from '../../../queries/downloads/pageFiles.ts';
import { type ProvinceProps, provincePaths } from './_paths.ts';

export const getStaticPaths = provincePaths;

export const GET: APIRoute<ProvinceProps> = ({ props }) =>
  new Response(unitJson(loadProvince(props.province.path), props.province, buildDate()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
