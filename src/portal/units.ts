import { nameToSlug } from '../dataset/fold.ts';
import type { Dataset, PortalCode, Unit } from '../dataset/types.ts';
import type { PortalReport, PortalUnit } from './readReport.ts';

/** A commune of the portal nobody has matched with an official unit, and whom a person may think of. */
export interface Unmatched {
  readonly code: string | null;
  readonly name: string;
  readonly suggestion: Unit | null;
}

export interface Matching {
  /** The official unit of each departmentId. */
  readonly units: ReadonlyMap<string, Unit>;
  /** The portal's code of each departmentId. */
  readonly codes: ReadonlyMap<string, string>;
  readonly unmatched: readonly Unmatched[];
}

/**
 * The official units by the committed table alone: by the code of the portal, and in the reports without codes by the
 * code the same departmentId has in another report, else by the name the table has for it. Nothing is guessed.
 */
export function matchUnits(reports: readonly PortalReport[], dataset: Dataset, root: string): Matching {
  const own = [...dataset.portalCodes.values()].filter(({ id }) => id === root || id.startsWith(`${root}.`));
  const byName = new Map(own.map((entry) => [entry.name, entry]));
  const told = reports.flatMap(({ province, units }) => [province, ...units]);
  const codes = new Map(
    told.flatMap(({ departmentId, code }) => (code === null ? [] : [[departmentId, code]])),
  );
  const units = new Map<string, Unit>();
  const unmatched = new Map<string, Unmatched>();
  for (const unit of told) {
    if (unit.level === 'department' || units.has(unit.departmentId)) continue;
    const code = codes.get(unit.departmentId);
    const entry = code === undefined ? byName.get(unit.name) : dataset.portalCodes.get(code);
    const official = entry === undefined ? undefined : dataset.units.get(entry.unit);
    if (entry === undefined || official === undefined)
      unmatched.set(unit.departmentId, {
        code: code ?? null,
        name: unit.name,
        suggestion: nearest(unit, own, dataset),
      });
    else {
      codes.set(unit.departmentId, entry.id);
      units.set(unit.departmentId, official);
    }
  }
  return { units, codes, unmatched: [...unmatched.values()] };
}

/** A unit of the province with the same name and type, whom the table does not give away yet. */
function nearest({ name }: PortalUnit, own: readonly PortalCode[], dataset: Dataset): Unit | null {
  const province = own.map(({ unit }) => dataset.units.get(unit)).find((unit) => unit?.province === null);
  const taken = new Set(own.map(({ unit }) => unit));
  const wanted = nameToSlug(name.replace(/^UBND\s+/i, '').replace(/\s+-\s+tỉnh .*$/i, ''));
  const free = [...dataset.units.values()].filter(
    (unit) => unit.province === province?.path && unit.validTo === null && !taken.has(unit.path),
  );
  return free.find((unit) => nameToSlug(`${unit.type} ${unit.name}`) === wanted) ?? null;
}
