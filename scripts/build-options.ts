import { parseArgs } from 'node:util';
import { loadRegister } from '../src/loadDataset.ts';
import type { Part } from './parts.ts';

/** What `npm run build` was asked for. */
export interface BuildOptions {
  /** Code or path of the one province whose part is wanted; null for the whole site. */
  readonly province: string | null;
  /** The parts must be there already. */
  readonly join: boolean;
  /** Only the provinces are wanted that have a part, as JSON. */
  readonly list: boolean;
}

/** Reads the options; ends the program with a sentence where they are none of ours. */
export function readBuildOptions(words: string[]): BuildOptions {
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        province: { type: 'string' },
        join: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
      },
    });
    return { province: values.province ?? null, join: values.join, list: values.list };
  } catch (error) {
    console.error(
      `${error instanceof Error ? error.message : String(error)}\n\nnpm run build -- --province <mã tỉnh>`,
    );
    process.exit(2);
  }
}

/** The part of the province with this official code or path; ends the program where there is none. */
export function wantedPart(parts: readonly Part[], name: string): Part {
  const { units } = loadRegister();
  const part = parts.find(({ province }) => province === name || units.get(province)?.code === name);
  if (part !== undefined) return part;
  const known = parts.map(({ province }) => `${units.get(province)?.code} (${province})`).join(', ');
  console.error(`Không có phần nào của tỉnh "${name}". Các tỉnh có số liệu: ${known}.`);
  process.exit(2);
}
