import { runCommand } from './command.ts';
import { importWorkbooks, WORKBOOK_USAGE } from './import-workbook.ts';

await runCommand(WORKBOOK_USAGE, () => importWorkbooks(process.argv.slice(2)));
