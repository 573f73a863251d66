/** A workbook that unpacks to more than this is no table of figures, whatever it says of itself. */
const MOST_INFLATED = 64 * 1024 * 1024;
const MOST_ENTRIES = 2000;

/** Why an archive is not read; its message is for the person who chose it. */
export class ArchiveError extends Error {}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

/** The XML parts of a workbook by name; bytes are counted while they are inflated, never believed beforehand. */
export async function unzipText(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = listEntries(bytes, view).filter(({ name }) => /\.(xml|rels)$/.test(name));
  const parts = new Map<string, string>();
  let left = MOST_INFLATED;
  for (const entry of entries) {
    const inflated = await inflate(entryBytes(bytes, view, entry), entry.method, left);
    left -= inflated.length;
    parts.set(entry.name, new TextDecoder('utf-8').decode(inflated));
  }
  return parts;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const BROKEN = 'tệp nén bị hỏng hoặc bị cắt ngắn; lưu lại rồi thử lại';

/** The entries the directory at the end of the archive lists (APPNOTE.TXT 4.3.12, 4.3.16). */
function listEntries(bytes: Uint8Array, view: DataView): readonly Entry[] {
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new ArchiveError(BROKEN);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new ArchiveError(`tệp nén có ${count} phần, quá nhiều cho một bảng tính`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw new ArchiveError(BROKEN);
    if ((view.getUint16(at + 8, true) & 1) === 1)
      throw new ArchiveError('tệp có mật khẩu; bỏ mật khẩu rồi lưu lại');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const method = view.getUint16(at + 10, true);
    entries.push({ name, method, packed: view.getUint32(at + 20, true), at: view.getUint32(at + 42, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function entryBytes(bytes: Uint8Array, view: DataView, { at, packed }: Entry): Uint8Array {
  if (at + 30 > bytes.length) throw new ArchiveError(BROKEN);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw new ArchiveError(BROKEN);
  return bytes.subarray(start, start + packed);
}

async function inflate(packed: Uint8Array, method: number, most: number): Promise<Uint8Array> {
  if (method === 0) return packed;
  if (method !== 8) throw new ArchiveError('tệp nén theo cách lạ; mở bằng Excel rồi lưu lại');
  const stream = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new ArchiveError(BROKEN);
    });
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new ArchiveError('tệp mở nén ra quá lớn; xóa các trang tính và cột thừa rồi lưu lại');
    }
    pieces.push(value);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
