import type { APIRoute } from 'astro';
import { loadNation } from '../loadDataset.ts';
import { searchIndex } from '../queries/searchIndex.ts';

/** What the search field knows: every province and unit of the country, and where figures are. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(searchIndex(loadNation())), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
