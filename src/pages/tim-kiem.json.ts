import type { APIRoute } from 'astro';
import { compareVietnamese, nameWithType } from '../format.ts';
import { loadNation } from '../loadDataset.ts';
import { directory } from '../queries/directory.ts';

/** What the search field knows: name with type, province, path of the address, whether there are figures. */
export const GET: APIRoute = () => {
  const entries = [...directory(loadNation())].sort(
    (a, b) => compareVietnamese(a.unit.name, b.unit.name) || (a.unit.path < b.unit.path ? -1 : 1),
  );
  const index = entries.map(({ unit, province, numbers }) => [
    nameWithType(unit),
    nameWithType(province),
    unit.path,
    numbers > 0 ? 1 : 0,
  ]);
  return new Response(JSON.stringify(index), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
