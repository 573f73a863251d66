import type { APIRoute } from 'astro';
import { siteTemplates } from '../../../check/template.ts';
import { loadNation } from '../../../loadDataset.ts';

export const getStaticPaths = () =>
  siteTemplates(loadNation()).map(({ name }) => ({ params: { template: name.replace(/\.xlsx$/, '') } }));

/** A workbook to be filled, its lists those of the site as it is built. */
export const GET: APIRoute = ({ params }) => {
  const file = siteTemplates(loadNation()).find(({ name }) => name === `${params.template}.xlsx`);
  if (file === undefined) throw new Error(`No template ${params.template}`);
  return new Response(file.bytes, {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
};
