/** `npm start`: builds the site with the data and serves it on this machine; the last line is its address. */
import { serveFolder } from './serve.ts';

await import('./build.ts');
const asked = process.env.PORT || null;
try {
  const { url } = await serveFolder(process.env.OUT_DIR || 'dist', {
    base: process.env.BASE_PATH || '/',
    port: Number(asked ?? 4321),
    // A port that was asked for is that port or an error; the usual one gives way to whoever has it.
    spare: asked === null ? 20 : 0,
  });
  console.log(`Trang đang chạy ở địa chỉ dưới đây; nhấn Ctrl+C để dừng.\n${url}`);
} catch (error) {
  console.error(
    `Không mở được cổng ${asked ?? 'từ 4321 đến 4341'}; hãy chọn cổng khác, ví dụ PORT=8080. (${error})`,
  );
  process.exitCode = 1;
}
