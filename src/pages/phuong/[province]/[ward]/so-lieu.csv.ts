import type { APIRoute, GetStaticPaths } from 'astro';
import type { Unit } from '../../../../dataset/types.ts';
import { loadNation, loadProvince } from '../../../../loadDataset.ts';
import { unitCsv } from '../../../../queries/downloads/pageFiles.ts';
import { publishedWards, wardToParams } from '../../../../queries/publishedUnits.ts';

interface Props {
  readonly unit: Unit;
}

export const getStaticPaths = (() =>
  publishedWards(loadNation()).map((unit) => ({
    params: wardToParams(unit),
    props: { unit },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(unitCsv(loadProvince(props.unit.path), props.unit), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
