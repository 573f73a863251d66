/** gzip of some bytes: the same for the same bytes, as no time and no name is written into it. */
export function pack(parts: readonly BlobPart[]): Promise<Uint8Array<ArrayBuffer>> {
  return bytesOf(new Blob([...parts]).stream().pipeThrough(new CompressionStream('gzip')));
}

/** What was packed. */
export function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return bytesOf(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')));
}

async function bytesOf(stream: ReadableStream): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
