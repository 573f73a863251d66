import { committedOf, committedProvinces } from './_committed.ts';

/** A module, because a page that may connect to nobody may still import from its own place. */
export const GET = (): Response =>
  new Response(
    `export const provinces = ${JSON.stringify(committedProvinces())};\nexport const files = ${JSON.stringify(committedOf(null))};\n`,
    { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } },
  );
