import { readBytes } from './bytes.ts';
import type { ProblemLog } from './problemLog.ts';
import type { DataFile, SiteInfo } from './types.ts';
import type { Units } from './units.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const texts = ['title', 'publisher', 'contact', 'licence', 'legalNote'] as const;

/** What site.json says of the site, null when it says it badly, which is told. */
export function readSite(file: DataFile, units: Units, log: ProblemLog): SiteInfo | null {
  const text = readBytes(file, log);
  if (text === null) return null;
  const spot = { file: file.path, line: 1, cell: null, field: null };
  const info = parseObject(text);
  if (info === null) {
    log.tell('json-invalid', spot, text.slice(0, 40));
    return null;
  }
  const tellField = (name: string, found: unknown, wanted: string): void =>
    log.tell('site-field', { ...spot, line: lineOf(text, name), field: name }, JSON.stringify(found) ?? '', {
      name,
      wanted,
    });
  const [title, publisher, contact, licence, legalNote] = texts.map((name) => {
    const value = info[name];
    if (typeof value === 'string' && value !== '') return value;
    tellField(name, value, 'một câu không trống');
    return '';
  });
  const list = info.provinces;
  const provinces = Array.isArray(list) ? list.map(String) : [];
  if (provinces.length === 0) tellField('provinces', list, 'danh sách tỉnh, thành phố: ["hai-phong"]');
  for (const path of provinces) {
    if (units.byPath.get(path)?.province !== null)
      tellField('provinces', path, 'đường dẫn của một tỉnh trong units.csv');
  }
  const dayOf = (name: 'historySince' | 'reviewed', wanted: string): string | null => {
    const { [name]: found = null } = info;
    const day = typeof found === 'string' && ISO_DAY.test(found) ? found : null;
    if (found !== day) tellField(name, found, `${wanted}: "2026-11-23"`);
    return day;
  };
  return {
    title: title ?? '',
    publisher: publisher ?? '',
    contact: contact ?? '',
    licence: licence ?? '',
    legalNote: legalNote ?? '',
    provinces,
    generated: info.generated === true,
    historySince: dayOf('historySince', 'ngày bắt đầu kể lịch sử của số liệu'),
    reviewed: dayOf('reviewed', 'ngày gần nhất có người rà soát cả trang'),
  };
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function lineOf(text: string, name: string): number {
  const at = text.indexOf(`"${name}"`);
  return at === -1 ? 1 : text.slice(0, at).split('\n').length;
}
