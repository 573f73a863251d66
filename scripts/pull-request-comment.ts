/** `node scripts/pull-request-comment.ts check.json diff.json <address of the run>`: the comment, on the standard output. */
import { readFileSync } from 'node:fs';
import { reportToComment } from './comment.ts';

const [check = '', diff = '', run = ''] = process.argv.slice(2);
if (!/^https:\/\/[^\s()<>"]+$/.test(run)) throw new Error(`not the address of a run: ${run}`);
process.stdout.write(reportToComment(readFileSync(check, 'utf8'), readFileSync(diff, 'utf8'), run));
