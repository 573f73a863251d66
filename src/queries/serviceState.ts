import type { Unit } from '../dataset/types.ts';
import type { ServiceRow } from './serviceTable.ts';

/** What a row of a services table says of handing in online. */
export type ServiceState =
  /** Every file came online, some did, none did, or the report gives the total only. */
  | 'all'
  | 'part'
  | 'none'
  | 'untold'
  /** No file arose, nothing was reported, not a matter of this place, or the numbers leave it open. */
  | 'nothing'
  | 'silent'
  | 'foreign'
  | 'unsure';

type Counted = Pick<ServiceRow, 'total' | 'online' | 'marker'>;

/** The state of a row: a count of nought and the marker `n` are the same, an empty row was not reported, more online than in all is open. */
export function serviceState({ total, online, marker }: Counted): ServiceState {
  if (marker === 'n' || total === 0) return 'nothing';
  if (total === null) return marker === 'z' ? 'foreign' : marker === 'v' ? 'unsure' : 'silent';
  if (online === null) return 'untold';
  if (online > total) return 'unsure';
  if (online === total) return 'all';
  return online === 0 ? 'none' : 'part';
}

/** From what settles a citizen's question to what leaves it open. */
const TELLING: readonly ServiceState[] = [
  'all',
  'part',
  'none',
  'untold',
  'nothing',
  'unsure',
  'silent',
  'foreign',
];

interface Told {
  readonly unit: Pick<Unit, 'validTo'>;
  readonly state: ServiceState;
}

/**
 * The most telling of several states: online once it is so somewhere. Units that have ended answer only where no unit
 * of today does; null where no table has the service.
 */
export function answeringState(places: readonly Told[]): ServiceState | null {
  const lasting = places.filter(({ unit }) => unit.validTo === null);
  const states = (lasting.length > 0 ? lasting : places).map(({ state }) => state);
  return TELLING.find((state) => states.includes(state)) ?? null;
}
