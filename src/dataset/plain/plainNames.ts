import { readOwner } from '../owner.ts';
import type { Reference } from '../reference.ts';
import { fileKindOf } from '../schema.ts';
import type { Indicator, Source, Unit, Window } from '../types.ts';
import { readWindow } from '../window.ts';
import { type ByteIndex, openByteIndex } from './byteIndex.ts';
import { readQuietly } from './quietly.ts';

/** What the cells of plain rows name, as far as there is nothing to tell about it; null for everything else. */
export interface PlainNames {
  readonly indicators: ByteIndex<Indicator | null>;
  readonly sources: ByteIndex<Source | null>;
  /** Windows by `period,from,to`. */
  readonly windows: Readonly<Record<'flow' | 'stock', ByteIndex<Window | null>>>;
  /** Units that the column `unit` names in files of a folder. */
  readonly unitsOf: (folder: string) => ByteIndex<Unit | null>;
}

/** Names of nothing yet; every word is looked up in the register when it is met first. */
export function openPlainNames({ indicators, sources, units, calendar }: Reference): PlainNames {
  const kind = fileKindOf('observations');
  const windowsOf = (timing: 'flow' | 'stock'): ByteIndex<Window | null> =>
    openByteIndex((cells) => {
      const [period = '', from = '', to = ''] = cells.split(',');
      return readQuietly(kind, '', { period, from, to }, (row) => readWindow(row, timing, calendar));
    });
  const folders = new Map<string, ByteIndex<Unit | null>>();
  return {
    indicators: openByteIndex((id) => indicators.byId.get(id) ?? null),
    sources: openByteIndex((id) => sources.byId.get(id) ?? null),
    windows: { flow: windowsOf('flow'), stock: windowsOf('stock') },
    unitsOf(folder) {
      const known = folders.get(folder);
      if (known !== undefined) return known;
      const index = openByteIndex((unit) => {
        // Who bears a code that passed on depends on the day.
        if ((units.byCode.get(unit)?.length ?? 0) > 1) return null;
        return readQuietly(kind, folder, { unit }, (row) => readOwner(row, calendar.today, units));
      });
      folders.set(folder, index);
      return index;
    },
  };
}
