/**
 * At most `words` words of a quote in one piece, with what the document prints (`2.126`) among them where it is found;
 * `…` where something is cut off. The words themselves are never changed.
 */
export function excerpt(quote: string, printed: string | null, words: number): string {
  const all = quote.split(/\s+/).filter((word) => word !== '');
  if (all.length <= words) return quote;
  const place = printed === null ? -1 : quote.indexOf(printed);
  const at = place < 0 ? 0 : quote.slice(0, place).split(/\s+/).length - 1;
  const start = Math.max(0, Math.min(at - Math.floor(words / 2), all.length - words));
  const end = start + words;
  return `${start > 0 ? '… ' : ''}${all.slice(start, end).join(' ')}${end < all.length ? ' …' : ''}`;
}
