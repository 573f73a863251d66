import type { APIRoute } from 'astro';
import { downloadResponse } from './_files.ts';

export const GET: APIRoute = () => downloadResponse('datapackage.json', 'application/json; charset=utf-8');
