import type { APIRoute } from 'astro';
import { committedOf, committedProvinces } from '../_committed.ts';

export const getStaticPaths = () => committedProvinces().map((province) => ({ params: { province } }));

/** The reports of one province, which a check of other provinces need not load. */
export const GET: APIRoute = ({ params }) =>
  new Response(`export const files = ${JSON.stringify(committedOf(params.province ?? ''))};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
