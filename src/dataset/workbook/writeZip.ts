const encoder = new TextEncoder();

/**
 * A ZIP archive of parts stored as they are (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16): what a compressor makes of the same
 * text differs from one version to the next, and the same workbook must have the same bytes.
 */
export function partsToZip(parts: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [path, text] of parts) {
    const [name, bytes] = [encoder.encode(path), encoder.encode(text)];
    const shared = [
      ...word(20),
      ...word(UTF8_NAME),
      ...word(0),
      ...word(0),
      ...word(FIRST_OF_1980),
      ...long(crc32(bytes)),
      ...long(bytes.length),
      ...long(bytes.length),
      ...word(name.length),
      ...word(0),
    ];
    bodies.push(Uint8Array.from([...long(0x04034b50), ...shared, ...name]), bytes);
    const place = [...word(0), ...word(0), ...word(0), ...long(0), ...long(at)];
    directory.push(Uint8Array.from([...long(0x02014b50), ...word(20), ...shared, ...place, ...name]));
    at += 30 + name.length + bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = word(directory.length);
  const end = [...long(0x06054b50), ...word(0), ...word(0), ...count, ...count, ...long(size), ...long(at)];
  return joined([...bodies, ...directory, Uint8Array.from([...end, ...word(0)])]);
}

const UTF8_NAME = 0x800;
/** No clock may reach a file: every part is of 1 January 1980, the first day an archive can say. */
const FIRST_OF_1980 = 0x21;

function word(value: number): readonly number[] {
  return [value & 255, (value >> 8) & 255];
}

function long(value: number): readonly number[] {
  return [...word(value & 0xffff), ...word(value >>> 16)];
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The checksum of ISO 3309, as ZIP wants it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ ((crc & 1) === 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
