import { type Finding, windowToRemarkPeriod } from './checks/finding.ts';
import type { ClaimSeries } from './checks/series.ts';
import type { Claim } from './claim.ts';
import { nameToSlug } from './fold.ts';
import { comparePlaces, compareText } from './order.ts';
import type { ProblemLog } from './problemLog.ts';
import type { Contradiction, Remark } from './types.ts';

/** What a finding and its remark agree in. */
type Key = Pick<Contradiction, 'unit' | 'check' | 'indicator' | 'period'>;

/**
 * What the documents contradict themselves in: findings that a remark acknowledges, and readings. A finding
 * nobody acknowledges is an error; so is a remark that matches nothing, if every figure could be read.
 */
export function readContradictions(
  findings: readonly Finding[],
  remarks: readonly Remark[],
  series: readonly ClaimSeries<Claim>[],
  hasAllFigures: boolean,
  log: ProblemLog,
): readonly Contradiction[] {
  const open = new Map<string, Finding[]>();
  for (const finding of findings) {
    const id = keyToId(finding);
    open.set(id, [...(open.get(id) ?? []), finding]);
  }
  const bySubject = new Map(series.map((one) => [`${one.unit} ${one.subject}`, one.claims]));
  const contradictions: Contradiction[] = [];
  for (const remark of remarks) {
    const matched = open.get(keyToId(remark)) ?? [];
    open.delete(keyToId(remark));
    if (remark.check === 'reading') {
      const figures = bySubject.get(`${remark.unit} ${remark.indicator}`) ?? [];
      const claims = figures.filter(({ window }) => windowToRemarkPeriod(window) === remark.period);
      const hasWitness = claims.length > 0 || (remark.source !== null && remark.quote !== null);
      if (hasWitness) contradictions.push(readingToContradiction(remark, claims));
      else if (hasAllFigures) tellRemark('reading-without-witness', remark, remark.comment, log);
    } else if (matched.length > 0) contradictions.push(findingsToContradiction(matched, remark));
    else if (hasAllFigures) tellRemark('remark-without-match', remark, acknowledgementOf(remark), log);
  }
  for (const finding of [...open.values()].flat()) tellFinding(finding, log);
  return contradictions.sort((a, b) => compareText(a.id, b.id));
}

/** `hai-phong-hai-an-rate-mismatch-ty-le-dung-han-2026-04`. */
function keyToId({ unit, check, indicator, period }: Key): string {
  return [unit, check, indicator, period]
    .map((part) => nameToSlug(part ?? ''))
    .filter((part) => part !== '')
    .join('-');
}

function findingsToContradiction(findings: readonly Finding[], remark: Remark): Contradiction {
  return {
    id: keyToId(remark),
    unit: remark.unit,
    check: remark.check,
    indicator: remark.indicator,
    period: remark.period,
    printed: unique(findings.map(({ printed }) => printed)).join('; '),
    recomputed: unique(findings.map(({ recomputed }) => recomputed)).join('; '),
    values: [...new Set(findings.flatMap(({ values }) => values))],
    comment: remark.comment,
    quote: remark.quote ?? findings.map(({ quote }) => quote).find((quote) => quote !== null) ?? null,
    sources: unique(findings.flatMap(({ sources }) => sources)),
    places: findings.flatMap(({ places }) => places).sort(comparePlaces),
  };
}

/** A document can be read wrong in several ways at one place, so the words of the finding tell them apart. */
function readingToContradiction(remark: Remark, claims: readonly Claim[]): Contradiction {
  const own = remark.source === null ? [] : [remark.source];
  return {
    id: `${keyToId(remark)}-${textToDigest(remark.quote ?? remark.comment)}`,
    unit: remark.unit,
    check: 'reading',
    indicator: remark.indicator,
    period: remark.period,
    printed: '',
    recomputed: '',
    values: [],
    comment: remark.comment,
    quote: remark.quote ?? claims.map(({ quote }) => quote).find((quote) => quote !== '') ?? null,
    sources: unique([...own, ...claims.map(({ source }) => source)]),
    places: claims.map(({ place }) => place).sort(comparePlaces),
  };
}

/** Six letters that change with the text (FNV-1a, 32 bits). */
function textToDigest(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0').slice(-6);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** What remarks.csv needs to say that the document really prints this. */
function acknowledgementOf({ check, indicator, period }: Key): string {
  return `${check},${indicator ?? ''},${period ?? ''},…`;
}

function tellFinding(finding: Finding, log: ProblemLog): void {
  const acknowledgement = acknowledgementOf(finding);
  log.tell(finding.check, finding.spot, finding.found, { ...finding.details, acknowledgement });
  log.rejectRow(finding.spot.file, finding.spot.line);
}

function tellRemark(
  code: 'reading-without-witness' | 'remark-without-match',
  { place }: Remark,
  found: string,
  log: ProblemLog,
): void {
  log.tell(code, { ...place, cell: null, field: null }, found);
  log.rejectRow(place.file, place.line);
}
