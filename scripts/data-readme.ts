/** `node scripts/data-readme.ts`: writes data/README.md anew from the schema and the catalogue of problems. */
import { writeFileSync } from 'node:fs';
import { dataReadme } from './data-readme-text.ts';

writeFileSync('data/README.md', dataReadme());
