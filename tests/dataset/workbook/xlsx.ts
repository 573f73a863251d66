/** Small workbooks for tests, written as spreadsheet programs write them. */
import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP archive of parts, deflated. */
export function zip(parts: Readonly<Record<string, string | Buffer>>): Uint8Array<ArrayBuffer> {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const packed = deflateRawSync(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    bodies.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...bodies, ...directory, end]));
}

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="[$-42A]dd/mm/yyyy;@"/><numFmt numFmtId="166" formatCode="00000"/></numFmts>
<cellXfs><xf numFmtId="0"/><xf numFmtId="165"/><xf numFmtId="17"/><xf numFmtId="164"/><xf numFmtId="166"/></cellXfs></styleSheet>`;

/** What the cells of `STYLES` show: `style(DATE, 46121)`. */
export const DATE = 1;
export const MONTH = 2;
export const PERCENT = 3;
export const CODE = 4;

/** A number shown by one of the styles. */
export function styled(style: number, number: number): string {
  return `<c s="${style}"><v>${number}</v></c>`;
}

/** A workbook of one sheet; a cell is text, or markup of its own that begins with `<c`. */
export function xlsx(rows: readonly (readonly string[])[], extra = ''): Uint8Array<ArrayBuffer> {
  const strings = [...new Set(rows.flat().filter((cell) => cell !== '' && !cell.startsWith('<c')))];
  const body = rows.map((cells, row) => {
    const marked = cells.map((cell, column) => {
      const address = `${String.fromCharCode(65 + column)}${row + 1}`;
      if (cell === '') return '';
      if (cell.startsWith('<c')) return cell.replace('<c', `<c r="${address}"`);
      return `<c r="${address}" t="s"><v>${strings.indexOf(cell)}</v></c>`;
    });
    return `<row r="${row + 1}">${marked.join('')}</row>`;
  });
  const toXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return zip({
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="Tháng 4" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t>${toXml(text)}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet>${extra}<sheetData>${body.join('')}</sheetData></worksheet>`,
  });
}

/** The parts of an archive of stored parts, each held against its checksum by a reader that is not ours. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const archive = Buffer.from(bytes);
  const parts = new Map<string, string>();
  let at = 0;
  while (archive.readUInt32LE(at) === 0x04034b50) {
    const [size, name] = [archive.readUInt32LE(at + 18), archive.readUInt16LE(at + 26)];
    const start = at + 30 + name;
    const body = archive.subarray(start, start + size);
    if (crc32(body) !== archive.readUInt32LE(at + 14))
      throw new Error('a part is not what its checksum says');
    parts.set(archive.toString('utf8', at + 30, start), body.toString('utf8'));
    at = start + size;
  }
  return parts;
}
