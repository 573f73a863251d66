import type { APIRoute } from 'astro';
import { pack } from '../../../queries/downloads/pack.ts';
import { committedOf, committedProvinces } from '../_committed.ts';

export const getStaticPaths = () => committedProvinces().map((province) => ({ params: { province } }));

/** The reports of one province, which a check of other provinces need not load; packed, for a large one is large. */
export const GET: APIRoute = async ({ params }) => {
  const packed = await pack([JSON.stringify(committedOf(params.province ?? ''))]);
  const text = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
  return new Response(`export const packed = '${text}';\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
