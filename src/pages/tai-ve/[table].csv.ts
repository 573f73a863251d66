import type { APIRoute, GetStaticPaths } from 'astro';
import { downloadFiles, downloadResponse } from './_files.ts';

export const getStaticPaths = (async () => {
  const files = await downloadFiles();
  return files
    .filter((file) => file.name.endsWith('.csv'))
    .map((file) => ({ params: { table: file.name.replace(/\.csv$/, '') } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  downloadResponse(`${params.table}.csv`, 'text/csv; charset=utf-8');
