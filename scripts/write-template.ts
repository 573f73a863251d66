import { existsSync, writeFileSync } from 'node:fs';
import { type Template, templates, templateToWorkbook } from '../src/check/template.ts';
import type { Dataset } from '../src/dataset/types.ts';

/** `bao-cao` for `mau-bao-cao.xlsx`. */
function shortName({ name }: Template): string {
  return name.replace(/^mau-|\.xlsx$/g, '');
}

/** What `--template` may name, for a usage. */
export const TEMPLATE_NAMES = templates.map(shortName).join(', ');

/** Writes a workbook to be filled into this folder, its lists those of a unit or of the whole site; 1 if it is there. */
export function writeTemplate(
  name: string,
  dataset: Dataset,
  unit: string | null,
  mayReplace: boolean,
): number {
  const template = templates.find((candidate) => shortName(candidate) === name);
  if (template === undefined)
    throw new Error(`--template không có bảng mẫu "${name}". Có: ${TEMPLATE_NAMES}.`);
  if (existsSync(template.name) && !mayReplace) {
    console.error(`${template.name} đã có ở đây; thêm --replace nếu muốn thay.`);
    return 1;
  }
  writeFileSync(template.name, templateToWorkbook(template, dataset, unit));
  console.log(`Đã ghi  ${template.name}  (${template.title})`);
  return 0;
}
