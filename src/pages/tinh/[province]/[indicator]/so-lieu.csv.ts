import type { APIRoute, GetStaticPaths } from 'astro';
import type { Indicator, Unit } from '../../../../dataset/types.ts';
import { loadNation, loadProvince } from '../../../../loadDataset.ts';
import { provinceIndicatorCsv } from '../../../../queries/downloads/provinceFiles.ts';
import { nation } from '../../../../queries/nation.ts';
import { provinceRows } from '../../../../queries/provinceRows.ts';

interface Props {
  readonly province: Unit;
  readonly indicator: Indicator;
}

export const getStaticPaths = (() =>
  nation(loadNation()).flatMap((entry) =>
    provinceRows(loadNation(), entry).map(({ indicator }) => ({
      params: { province: entry.province.path, indicator: indicator.id },
      props: { province: entry.province, indicator },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(provinceIndicatorCsv(loadProvince(props.province.path), props.province, props.indicator), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
