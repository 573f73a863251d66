import { nameToSlug, nearestNames } from './fold.ts';
import { columnOf } from './schema.ts';
import { cellHelp, type Row, rawCell, tellCell } from './table.ts';
import { damageOf, hiddenCharacter, isCleanText, suspectOf, textToReading } from './text.ts';

/** Kinds of cell in which a line break belongs. */
const PROSE = ['note', 'quote'];

/** The text of a cell, null when it is empty or told to be damaged. */
export function readText(row: Row, name: string): string | null {
  const raw = rawCell(row, name);
  if (raw === '') return null;
  if (row.isClean || isCleanText(raw)) return raw;
  const { kind } = columnOf(row.table.kind, name);
  const reading = textToReading(raw, PROSE.includes(kind));
  if ('fault' in reading) {
    tellCell(row, name, reading.fault.code, raw, reading.fault.details);
    return null;
  }
  for (const { code, details } of reading.remarks) tellCell(row, name, code, raw, details);
  const { text } = reading;
  const suspect = suspectOf(text, kind === 'printed');
  if (suspect !== null) tellCell(row, name, suspect, text, { expectedNumber: helpToPhrase(row, name) });
  return text === '' ? null : text;
}

/** The text of a cell that must not be empty; `''` when it is, which is then told. */
export function readRequiredText(row: Row, name: string): string {
  const text = readText(row, name);
  if (text === null) tellIfEmpty(row, name);
  return text ?? '';
}

/** Tells that a required cell is empty; a damaged one has been told already. */
export function tellIfEmpty(row: Row, name: string): void {
  if (rawCell(row, name).trim() === '')
    tellCell(row, name, 'empty-cell', '', { help: helpToPhrase(row, name) });
}

function helpToPhrase(row: Row, name: string): string {
  const help = cellHelp(row, name);
  return help.charAt(0).toLowerCase() + help.slice(1).replace(/\.$/, '');
}

/** A cell that holds a code, a number or a date: trimmed, and `''` when it is empty or damaged. */
export function readToken(row: Row, name: string): string {
  const raw = rawCell(row, name);
  if (/^[!-~]*$/.test(raw)) return raw;
  const letter = hiddenCharacter(raw);
  const fault =
    damageOf(raw) ??
    (letter === null ? null : { code: 'hidden-character-in-code' as const, details: { letter } }) ??
    (raw.includes('\n') ? { code: 'line-break' as const, details: {} } : null);
  if (fault !== null) {
    tellCell(row, name, fault.code, raw, fault.details);
    return '';
  }
  const token = raw.trim();
  if (token !== raw && token !== '') tellCell(row, name, 'spaces-trimmed', raw);
  return token.normalize('NFC');
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An identifier (`ho-so-tiep-nhan`), null when it is empty or not one, which is told. */
export function readId(row: Row, name: string): string | null {
  const token = readToken(row, name);
  if (ID.test(token)) return token;
  if (token !== '') tellCell(row, name, 'invalid-id', token, { suggestion: nameToSlug(token) });
  return null;
}

/** An identifier that must be there; `''` when it is not, which is told. */
export function readRequiredId(row: Row, name: string): string {
  const id = readId(row, name);
  if (id === null) tellIfEmpty(row, name);
  return id ?? '';
}

/** One value of the closed list, null when the cell is empty or holds another, which is told. */
export function readChoice<Choice extends string>(row: Row, name: string): Choice | null {
  const { choices, required } = columnOf(row.table.kind, name);
  const token = readToken(row, name);
  if (isChoice<Choice>(token, choices)) return token;
  if (token === '') {
    if (required) tellIfEmpty(row, name);
    return null;
  }
  const same = choices.find((choice) => nameToSlug(choice) === nameToSlug(token));
  const [nearest = same] = nearestNames(token, choices, 1);
  const suggestion = nearest === undefined ? '' : `, có lẽ «${nearest}»`;
  tellCell(row, name, 'not-in-list', token, { choices: choices.join(', '), nearest: suggestion });
  return null;
}

function isChoice<Choice extends string>(token: string, choices: readonly string[]): token is Choice {
  return choices.includes(token);
}

/** A web address, null when the cell is empty or holds something else, which is told. */
export function readUrl(row: Row, name: string): string | null {
  const token = readToken(row, name);
  if (/^https?:\/\/[^\s<>"]+$/.test(token)) return token;
  if (token !== '') tellCell(row, name, 'invalid-url', token);
  return null;
}
