/** What short words in some bytes mean, each worked out once, so that a million rows need no text of them. */
export interface ByteIndex<Meaning> {
  readonly find: (bytes: Uint8Array, begin: number, end: number) => Meaning;
}

interface Entry<Meaning> {
  readonly word: Uint8Array;
  readonly meaning: Meaning;
  /** The next other word that was asked for after this one: tables name their indicators in the same order again and again. */
  follower: Entry<Meaning> | null;
}

/** An index that asks `mean` for the meaning of a word when it meets it first. */
export function openByteIndex<Meaning>(mean: (word: string) => Meaning): ByteIndex<Meaning> {
  const entries = new Map<number, Entry<Meaning>[]>();
  let last: Entry<Meaning> | null = null;
  function look(bytes: Uint8Array, begin: number, end: number): Entry<Meaning> {
    const hash = hashOf(bytes, begin, end);
    const alike = entries.get(hash) ?? [];
    const known = alike.find(({ word }) => isWord(word, bytes, begin, end));
    if (known !== undefined) return known;
    const word = bytes.slice(begin, end);
    const meaning = mean(new TextDecoder('utf-8', { ignoreBOM: true }).decode(word));
    const entry = { word, meaning, follower: null };
    entries.set(hash, [...alike, entry]);
    return entry;
  }
  return {
    find(bytes, begin, end) {
      if (last !== null && isWord(last.word, bytes, begin, end)) return last.meaning;
      const guess: Entry<Meaning> | null = last === null ? null : last.follower;
      if (guess !== null && isWord(guess.word, bytes, begin, end)) {
        last = guess;
        return guess.meaning;
      }
      const entry = look(bytes, begin, end);
      if (last !== null) last.follower = entry;
      last = entry;
      return entry.meaning;
    },
  };
}

/** 30 bits, so that it stays a small integer. */
function hashOf(bytes: Uint8Array, begin: number, end: number): number {
  let hash = end - begin;
  for (let at = begin; at < end; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
  return hash & 0x3fffffff;
}

/** Words that are not the same mostly differ at their ends. */
function isWord(word: Uint8Array, bytes: Uint8Array, begin: number, end: number): boolean {
  const length = end - begin;
  if (word.length !== length) return false;
  for (let at = length - 1; at >= 0; at -= 1) if (bytes[begin + at] !== word[at]) return false;
  return true;
}
