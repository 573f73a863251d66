import { nameWithType } from '../format.ts';
import { unitInProse } from './headline.ts';
import type { SaidUnit } from './subject.ts';

/** A unit, and its last day where it has ended. */
export interface SaidPlace extends SaidUnit {
  readonly validTo: string | null;
}

/** `Phường Giếng Đáy (đơn vị cũ)`: a unit that has ended is never taken for one that works today. */
export function placeName(unit: SaidPlace): string {
  return nameWithType(unit) + ended(unit);
}

/** The same in the middle of a sentence: `phường Giếng Đáy (đơn vị cũ)`. */
export function placeInProse(unit: SaidPlace): string {
  return unitInProse(unit) + ended(unit);
}

function ended({ validTo }: SaidPlace): string {
  return validTo === null ? '' : ' (đơn vị cũ)';
}
