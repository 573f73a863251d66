import type { APIRoute, GetStaticPaths } from 'astro';
import type { Unit } from '../../../../dataset/types.ts';
import { buildDate, loadNation, loadProvince } from '../../../../loadDataset.ts';
import { unitJson } from '../../../../queries/downloads/pageFiles.ts';
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
  new Response(unitJson(loadProvince(props.unit.path), props.unit, buildDate()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
