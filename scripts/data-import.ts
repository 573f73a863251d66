import { runCommand } from './command.ts';
import { importPortal, PORTAL_USAGE } from './import-portal.ts';
import { importWorkbooks, WORKBOOK_USAGE } from './import-workbook.ts';

const [first, ...rest] = process.argv.slice(2);
// The first word says what is imported; without one it is a workbook.
if (first === 'portal') await runCommand(PORTAL_USAGE, () => importPortal(rest));
else await runCommand(WORKBOOK_USAGE, () => importWorkbooks(process.argv.slice(2)));
