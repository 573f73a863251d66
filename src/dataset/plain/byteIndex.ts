/** What short words in some bytes mean, each worked out once, so that a million rows need no text of them. */
export interface ByteIndex<Meaning> {
  readonly find: (bytes: Uint8Array, begin: number, end: number) => Meaning;
}

interface Entry<Meaning> {
  readonly word: Uint8Array;
  readonly meaning: Meaning;
}

/** An index that asks `mean` for the meaning of a word when it meets it first. */
export function openByteIndex<Meaning>(mean: (word: string) => Meaning): ByteIndex<Meaning> {
  const entries = new Map<number, Entry<Meaning>[]>();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return {
    find(bytes, begin, end) {
      const hash = hashOf(bytes, begin, end);
      const alike = entries.get(hash);
      if (alike !== undefined)
        for (const { word, meaning } of alike) if (isWord(word, bytes, begin, end)) return meaning;
      const word = bytes.slice(begin, end);
      const meaning = mean(decoder.decode(word));
      entries.set(hash, [...(alike ?? []), { word, meaning }]);
      return meaning;
    },
  };
}

/** 30 bits, so that it stays a small integer. */
function hashOf(bytes: Uint8Array, begin: number, end: number): number {
  let hash = end - begin;
  for (let at = begin; at < end; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
  return hash & 0x3fffffff;
}

function isWord(word: Uint8Array, bytes: Uint8Array, begin: number, end: number): boolean {
  if (word.length !== end - begin) return false;
  for (let at = begin; at < end; at += 1) if (bytes[at] !== word[at - begin]) return false;
  return true;
}
