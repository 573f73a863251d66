import type { GetStaticPaths } from 'astro';
import type { Unit } from '../../../dataset/types.ts';
import { loadNation } from '../../../loadDataset.ts';
import { publishedProvinces } from '../../../queries/nation.ts';

/** What the page of a province and the files beside it are made for. */
export interface ProvinceProps {
  readonly province: Unit;
}

/** The addresses of the provinces with a page. */
export const provincePaths = (() =>
  publishedProvinces(loadNation()).map((province) => ({
    params: { province: province.path },
    props: { province },
  }))) satisfies GetStaticPaths;
