/** `npm start`: builds the site with the data and serves it on this machine; the last line is its address. */
import { resolve } from 'node:path';
import { serveFolder } from './serve.ts';

await import('./build.ts');
const { url } = await serveFolder(resolve(process.env.OUT_DIR ?? 'dist'), {
  base: process.env.BASE_PATH ?? '/',
  port: Number(process.env.PORT ?? 4321),
  // A port that was asked for is the port or an error; the usual one gives way to whoever has it.
  spare: process.env.PORT === undefined ? 20 : 0,
});
console.log(`Trang đang chạy ở địa chỉ dưới đây; nhấn Ctrl+C để dừng.\n${url}`);
