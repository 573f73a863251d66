import type { Line, Table } from './table.ts';

/** Some static hosts refuse files of 25 MB; this stays well below. */
export const LARGEST_FILE = 20_000_000;

/** Names the file of lines about no province, where a table had to be split. */
const NATION = 'ca-nuoc';

/** A file a table became. */
export interface Part {
  readonly name: string;
  readonly rows: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

/**
 * The table as one file, or as one per province where that file would have more than `limit` bytes; a province
 * that has more by itself is numbered on. Each file has the header; none is cut inside a row.
 */
export function tableToParts(table: Table, limit = LARGEST_FILE): readonly Part[] {
  const room = limit - byteLength(table.header);
  if (linesToPacks(table.lines, room).length <= 1) return [linesToPart(table, table.name, table.lines)];
  const byProvince = Map.groupBy(table.lines, (line) => line.province);
  return [...byProvince].flatMap(([province, lines]) => {
    const name = `${table.name}-${province === '' ? NATION : province}`;
    return linesToPacks(lines, room).map((pack, index) =>
      linesToPart(table, index === 0 ? name : `${name}-${index + 1}`, pack),
    );
  });
}

/** Lines in order, in as few packs of at most `room` bytes as that allows; a longer line stands alone. */
function linesToPacks(lines: readonly Line[], room: number): readonly (readonly Line[])[] {
  const packs: Line[][] = [];
  let pack: Line[] = [];
  let left = 0;
  for (const line of lines) {
    const bytes = byteLength(line.text);
    if (pack.length === 0 || bytes > left) {
      pack = [];
      packs.push(pack);
      left = room;
    }
    pack.push(line);
    left -= bytes;
  }
  return packs;
}

function linesToPart(table: Table, name: string, lines: readonly Line[]): Part {
  const text = table.header + lines.map((line) => line.text).join('');
  return { name: `${name}.csv`, rows: lines.length, bytes: encoder.encode(text) };
}

/** Bytes of UTF-8, counted without writing them: one, two or three a code unit, four a pair of surrogates. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) bytes += 1;
    if (unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff)) bytes += 1;
  }
  return bytes;
}
