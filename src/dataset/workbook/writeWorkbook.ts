import { columnLetter } from '../bytes.ts';
import { partsToZip } from './writeZip.ts';

/** How a cell looks; `text` and `day` are also what a column keeps its cells as. */
export type CellStyle = 'plain' | 'title' | 'soft' | 'sample' | 'heading' | 'text' | 'day';

export interface WrittenCell {
  readonly text: string;
  readonly style: CellStyle;
}

/** What a column of a table wants, told while its cell is being filled; a wish and never a bar. */
export interface CellRule {
  readonly column: number;
  readonly title: string;
  readonly help: string;
  /** `list`: one of the cells of a range; `custom`: a formula about the first cell; `none` only explains. */
  readonly type: 'none' | 'list' | 'whole' | 'decimal' | 'date' | 'custom';
  readonly formula: string;
}

export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly columns: readonly { readonly width: number; readonly style: CellStyle }[];
  readonly rules: readonly CellRule[];
  /** Rows that stay in sight; the rules begin beneath them. */
  readonly frozen: number;
}

/** An `.xlsx` (ECMA-376) that Excel and LibreOffice open; the same sheets give the same bytes. */
export function sheetsToWorkbook(sheets: readonly WrittenSheet[]): Uint8Array<ArrayBuffer> {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const links = sheets.map((_, index) =>
    relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  const types = sheets.map((_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet'));
  return partsToZip(
    new Map([
      [
        '[Content_Types].xml',
        `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/styles.xml', 'styles')}${types.join('')}</Types>`,
      ],
      ['_rels/.rels', relations([relation(1, 'officeDocument', 'xl/workbook.xml')])],
      [
        'xl/workbook.xml',
        `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`,
      ],
      [
        'xl/_rels/workbook.xml.rels',
        relations([...links, relation(sheets.length + 1, 'styles', 'styles.xml')]),
      ],
      ['xl/styles.xml', STYLES],
      ...sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetToXml(sheet)] as const),
    ]),
  );
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

function override(part: string, what: string): string {
  return `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${what}+xml"/>`;
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relations(list: readonly string[]): string {
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

const STYLE_ORDER: readonly CellStyle[] = ['plain', 'title', 'soft', 'sample', 'heading', 'text', 'day'];

function format(style: CellStyle): number {
  return STYLE_ORDER.indexOf(style);
}

const BOTTOM = 'applyAlignment="1"><alignment vertical="bottom" wrapText="1"/></xf>';

/** Format 49 keeps what is typed as text: `2026-05` stays no date, `69.690` keeps its nought. */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="5"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="15"/><name val="Calibri"/></font><font><sz val="11"/><color rgb="FF4D5560"/><name val="Calibri"/></font><font><i/><sz val="11"/><color rgb="FF6A727B"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FF12436D"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF3F6F9"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/></border><border><left/><right/><top/><bottom style="medium"><color rgb="FF191D22"/></bottom></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="3" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" ${BOTTOM}<xf numFmtId="0" fontId="4" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" ${BOTTOM}<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function sheetToXml({ rows, columns, rules, frozen }: WrittenSheet): string {
  const view =
    frozen === 0
      ? ''
      : `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${frozen + 1}" sqref="A${frozen + 1}"/></sheetView></sheetViews>`;
  const widths = columns.map(
    ({ width, style }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${format(style)}" customWidth="1"/>`,
  );
  const wishes = rules.map((rule) => ruleToXml(rule, frozen + 1));
  const validations =
    wishes.length === 0
      ? ''
      : `<dataValidations count="${wishes.length}">${wishes.join('')}</dataValidations>`;
  return `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${view}<cols>${widths.join('')}</cols><sheetData>${rows.map(rowToXml).join('')}</sheetData>${validations}<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

function rowToXml(cells: readonly WrittenCell[], index: number): string {
  const marked = cells.map(({ text, style }, column) =>
    text === ''
      ? ''
      : `<c r="${columnLetter(column)}${index + 1}" s="${format(style)}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`,
  );
  return `<row r="${index + 1}">${marked.join('')}</row>`;
}

/** Rows a rule reaches; nobody types more into one template. */
const ROWS_RULED = 2000;

/** A value outside the rule is asked about, not refused: the check of the file is what judges. */
function ruleToXml({ column, title, help, type, formula }: CellRule, first: number): string {
  const letter = columnLetter(column);
  const operator =
    type === 'whole' || type === 'decimal' || type === 'date' ? ' operator="greaterThanOrEqual"' : '';
  const asks =
    type === 'none'
      ? ''
      : ` type="${type}"${operator} errorStyle="warning" showErrorMessage="1" errorTitle="${escapeXml(title)}" error="${escapeXml(help)}"`;
  const formulas = type === 'none' ? '' : `<formula1>${escapeXml(formula)}</formula1>`;
  return `<dataValidation${asks} allowBlank="1" showInputMessage="1" promptTitle="${escapeXml(title)}" prompt="${escapeXml(help)}" sqref="${letter}${first}:${letter}${first + ROWS_RULED}">${formulas}</dataValidation>`;
}

/** Text inside an element or a quoted attribute; characters XML cannot carry are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/(?![\n\t])[\p{Cc}\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
}
