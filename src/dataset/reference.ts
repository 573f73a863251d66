import { readReferenceRows } from './files.ts';
import { suggestNames } from './fold.ts';
import { readGroup, readIdentity, readIndicator } from './indicators.ts';
import { portalCodeReader } from './portalCodes.ts';
import type { ProblemLog } from './problemLog.ts';
import { openRegister, type Register } from './register.ts';
import type { NamedFile } from './schema.ts';
import { readService } from './services.ts';
import { readSource } from './sources.ts';
import { type Row, tellCell } from './table.ts';
import type { Group, Identity, Indicator, IsoDate, PortalCode, Service, Source } from './types.ts';
import { readUnits, type Units } from './units.ts';
import type { Calendar } from './window.ts';

/** Everything a row of a report may name. */
export interface Reference {
  readonly units: Units;
  readonly portalCodes: Register<PortalCode>;
  readonly groups: Register<Group>;
  readonly indicators: Register<Indicator>;
  readonly identities: Register<Identity>;
  readonly services: Register<Service>;
  readonly sources: Register<Source>;
  readonly calendar: Calendar;
}

/** Reads everything a row of a report may name, each kind after those it names itself. */
export function readReference(files: readonly NamedFile[], today: IsoDate, log: ProblemLog): Reference {
  function register<Record extends { readonly id: string }>(
    kind: string,
    readRecord: (row: Row) => Record,
  ): Register<Record> {
    const { rows, isWhole } = readReferenceRows(files, kind, log);
    return openRegister(rows, isWhole, readRecord);
  }
  const unitRows = readReferenceRows(files, 'units', log);
  const units = readUnits(unitRows.rows, unitRows.isWhole);
  const portalCodes = register('portal', portalCodeReader(units, today));
  const groups = register('groups', readGroup);
  const indicators = register('indicators', (row) => readIndicator(row, groups));
  const identities = register('identities', (row) => readIdentity(row, indicators));
  const services = register('services', readService);
  const sources = register('sources', (row) => readSource(row, units, today));
  return {
    units,
    portalCodes,
    groups,
    indicators,
    identities,
    services,
    sources,
    calendar: { today, windows: new Map() },
  };
}

/** Tells an id that is no indicator, no service and no sum that must hold. */
export function checkSubject(row: Row, id: string, { indicators, services, identities }: Reference): void {
  const registers = [indicators, services, identities];
  if (registers.some(({ isWhole, mentioned }) => !isWhole || mentioned.has(id))) return;
  const nearest = suggestNames(
    id,
    registers.flatMap(({ byId }) => [...byId.keys()]),
  );
  tellCell(row, 'indicator', 'unknown-indicator', id, { nearest });
}
