import { readRequiredId, readRequiredText } from './cells.ts';
import { readRequiredCount } from './numbers.ts';
import type { Row } from './table.ts';
import type { Service } from './types.ts';

/** One essential public service. */
export function readService(row: Row): Service {
  return {
    id: readRequiredId(row, 'id'),
    order: readRequiredCount(row, 'order'),
    name: readRequiredText(row, 'name'),
    agency: readRequiredText(row, 'agency'),
    level: readRequiredText(row, 'level'),
  };
}
