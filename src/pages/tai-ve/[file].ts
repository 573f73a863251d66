import type { APIRoute, GetStaticPaths } from 'astro';
import { buildDate, loadDataset } from '../../loadDataset.ts';
import type { Download } from '../../queries/downloads/download.ts';
import { downloads } from '../../queries/downloads/downloads.ts';

interface Props {
  readonly file: Download;
}

export const getStaticPaths = (async () => {
  const files = await downloads(loadDataset(), buildDate());
  return files.map((file) => ({ params: { file: file.name }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.file.bytes);
