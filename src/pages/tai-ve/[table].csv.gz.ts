import type { APIRoute, GetStaticPaths } from 'astro';
import { downloadFiles, downloadResponse } from './_files.ts';

export const getStaticPaths = (async () => {
  const files = await downloadFiles();
  return files
    .filter((file) => file.name.endsWith('.csv.gz'))
    .map((file) => ({ params: { table: file.name.replace(/\.csv\.gz$/, '') } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => downloadResponse(`${params.table}.csv.gz`, 'application/gzip');
