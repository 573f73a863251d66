import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, sep } from 'node:path';

/** A file of the project by its path from the root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One import of a file: a path from the root, or the name of a package. */
export interface Import {
  readonly from: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

/** The files of a folder with those endings, in the order of their paths; input and output of tests are no source. */
export function filesUnder(folder: string, extensions: readonly string[]): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extensions.includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[/\\](input|output)[/\\]/.test(path))
    .sort()
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

const IMPORT = /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC_IMPORT = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Everything a file imports, also what it imports later. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const still = [...text.matchAll(IMPORT)].map((match) => ({
    target: match[2] ?? '',
    typeOnly: match[1] !== undefined,
  }));
  const dynamic = [...text.matchAll(DYNAMIC_IMPORT)].map((match) => ({
    target: match[1] ?? '',
    typeOnly: false,
  }));
  return [...still, ...dynamic].map(({ target, typeOnly }) => ({
    from: path,
    target: target.startsWith('.') ? join(dirname(path), target).split(sep).join('/') : target,
    typeOnly,
  }));
}
