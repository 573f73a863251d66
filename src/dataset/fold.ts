/** `Hải An` → `hai-an`, `valid_from` → `valid-from`: for matching names, never for telling units apart. */
export function nameToSlug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The names that are few slips away from the given one, nearest first, at most `most` of them. */
export function nearestNames(name: string, known: Iterable<string>, most = 3): readonly string[] {
  const wanted = nameToSlug(name);
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  const near: { name: string; slips: number }[] = [];
  for (const candidate of known) {
    const slug = nameToSlug(candidate);
    const isBeginning = wanted.length > 3 && slug.startsWith(wanted);
    const slips = isBeginning ? 1 : countSlips(wanted, slug, limit);
    if (slips <= limit) near.push({ name: candidate, slips });
  }
  near.sort((a, b) => a.slips - b.slips || (a.name < b.name ? -1 : 1));
  return near.slice(0, most).map((candidate) => candidate.name);
}

/** `, có lẽ «a» hoặc «b»`, or nothing when no known name is near. */
export function suggestNames(name: string, known: Iterable<string>): string {
  const near = nearestNames(name, known).map((candidate) => `«${candidate}»`);
  return near.length === 0 ? '' : `, có lẽ ${near.join(' hoặc ')}`;
}

/** The same suggestion for the same name without looking again, however many rows repeat a mistake. */
export function rememberSuggestions(suggest: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const suggestion = known.get(name) ?? suggest(name);
    known.set(name, suggestion);
    return suggestion;
  };
}

/** Letters to insert, delete or exchange (Levenshtein); `limit + 1` as soon as it must be more than `limit`. */
function countSlips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const exchange = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(exchange, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
