import type { APIRoute, GetStaticPaths } from 'astro';
import { isParquet } from '../../queries/downloads/download.ts';
import { downloadFiles, downloadResponse } from './_files.ts';

export const getStaticPaths = (async () => {
  const files = await downloadFiles();
  return files.filter(isParquet).map((file) => ({ params: { table: file.name.replace(/\.parquet$/, '') } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  downloadResponse(`${params.table}.parquet`, 'application/vnd.apache.parquet');
