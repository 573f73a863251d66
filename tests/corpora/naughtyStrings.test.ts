/** The Big List of Naughty Strings 1.0.0 (MIT), and signs of the places our text goes to, typed into cells. */
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/dataset/types.ts';
import { readWith } from '../dataset/fixtures.ts';
import { NAUGHTY, observationsWithNotes, quoteCell, SOURCES } from './naughty.ts';

const FILE = 'reports/hai-phong/hai-an/observations-thu.csv';

/** The note that is published, null when the row was turned away. */
function noteOf({ dataset }: Reading): string | null {
  return dataset?.observations.find(({ place }) => place.file === FILE)?.note ?? null;
}

describe('a naughty string as a note', { timeout: 60_000 }, () => {
  it('is published as it is, or what was done to it is told; line breaks alone become one kind untold', () => {
    const silent = NAUGHTY.filter((text) => {
      const reading = readWith({ [FILE]: observationsWithNotes([text]) });
      const kept = text.replace(/\r\n?/g, '\n');
      return (noteOf(reading) ?? '') !== kept && reading.problems.length === 0;
    });
    expect(silent).toEqual([]);
  });

  it('changes nothing of its neighbours in the file', () => {
    const reading = readWith({ [FILE]: observationsWithNotes(NAUGHTY) });
    const plain = readWith({ [FILE]: observationsWithNotes(NAUGHTY.map(() => '')) });
    expect(plain.rows - plain.published).toBe(0);
    expect(reading.rows).toBe(plain.rows);
    expect(reading.problems.every(({ field, file }) => field === 'note' && file === FILE)).toBe(true);
  });

  it('that is published comes back the same from a second reading', () => {
    const notes = NAUGHTY.flatMap(
      (text) => noteOf(readWith({ [FILE]: observationsWithNotes([text]) })) ?? [],
    );
    expect(notes.length).toBeGreaterThan(200);
    const changed = notes.filter(
      (note) => noteOf(readWith({ [FILE]: observationsWithNotes([note]) })) !== note,
    );
    expect(changed).toEqual([]);
  });
});

describe('a naughty string as a name', { timeout: 60_000 }, () => {
  it('of a document never becomes a part of an address', () => {
    const kept = NAUGHTY.filter((text) => {
      const sources = `${SOURCES}${quoteCell(text)},1,Báo cáo,UBND phường,2026-05-15,,,report,,\n`;
      const { dataset } = readWith({ 'reports/hai-phong/hai-an/sources-thu.csv': sources });
      const ids = [...(dataset?.sources.keys() ?? [])];
      return ids.some((id) => !/^[a-z0-9-]+$/.test(id));
    });
    expect(kept).toEqual([]);
  });

  it('of a unit is nobody’s; a blank one leaves the folder to say whose', () => {
    const [header = '', row = ''] = observationsWithNotes(['']).split('\n');
    const found = NAUGHTY.filter((text) => text.trim() !== '').filter((text) => {
      const file = `unit,${header}\n${quoteCell(text)},${row}\n`;
      const { dataset, problems } = readWith({ 'reports/hai-phong/observations-thu.csv': file });
      return dataset !== null && problems.length === 0;
    });
    expect(found).toEqual([]);
  });
});
