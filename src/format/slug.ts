import { fold } from '../format.ts';

/** The part of an address a name has when nobody else has the same: `Hải An` → `hai-an`. */
export function nameToAddress(name: string): string {
  return fold(name).replace(/[^a-z0-9]+/g, '-');
}
