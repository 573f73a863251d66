import { isContradicted, missingText } from '../wording.ts';
import { capitalise } from './spoken.ts';
import type { SaidContradiction } from './subject.ts';

/** A row of the official annex, as far as its last column is concerned. */
export interface SaidAnnexRow {
  readonly total: number | null;
  readonly online: number | null;
  readonly marker: string | null;
  readonly note: string | null;
  readonly contradictions: readonly SaidContradiction[];
}

/** Sentences that the notes of all rows share: said once under the table instead of in every row. */
export function commonNotes(rows: readonly Pick<SaidAnnexRow, 'note'>[]): readonly string[] {
  const [first, ...rest] = rows.map(({ note }) => sentencesOf(note));
  return (first ?? []).filter((sentence) => rest.length > 0 && rest.every((own) => own.includes(sentence)));
}

function sentencesOf(note: string | null): readonly string[] {
  return note === null ? [] : note.split(/(?<=[.!?])\s+/);
}

/** The last column: why numbers are missing, that numbers disagree, and what the editor noted but for `common`; empty where all is plain. */
export function annexNote(row: SaidAnnexRow, common: readonly string[] = []): string {
  const { total, online, marker, note, contradictions } = row;
  const parts = [
    ...(total === null || marker === 'n'
      ? [missingText({ markers: [marker ?? 'x'], denominator: null })]
      : []),
    ...(total !== null && total > 0 && online === null ? ['không nêu phần trực tuyến'] : []),
    ...(marker === 'e' ? ['số gần đúng'] : []),
    ...(marker === 'p' ? ['số tạm tính'] : []),
    ...(isContradicted({ contradictions }) ? ['báo cáo tự mâu thuẫn [m]'] : []),
    ...sentencesOf(note).filter((sentence) => !common.includes(sentence)),
  ];
  return parts.map((part) => `${capitalise(part).replace(/\.$/, '')}.`).join(' ');
}
