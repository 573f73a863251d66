import type { APIRoute } from 'astro';
import { downloadResponse } from './_files.ts';

export const GET: APIRoute = () => downloadResponse('SHA256SUMS', 'text/plain; charset=utf-8');
