/** Every known damage of a file, done to real bytes: what we answer, and why where a stricter or milder list would not. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/dataset.ts';
import type { Reading } from '../../src/dataset/types.ts';
import { overlay, TODAY } from './fixtures.ts';
import { claimDamages } from './knownDamage/claims.ts';
import { type Damage, FILE } from './knownDamage/damage.ts';
import { fileDamages } from './knownDamage/files.ts';
import { letterDamages } from './knownDamage/letters.ts';
import { numberDamages } from './knownDamage/numbers.ts';
import { tableDamages } from './knownDamage/tables.ts';
import { timeDamages } from './knownDamage/times.ts';

const damages = [
  ...fileDamages,
  ...tableDamages,
  ...letterDamages,
  ...numberDamages,
  ...timeDamages,
  ...claimDamages,
];

/** Damage that shows beside another version, in a workbook, or in what is written of a cell. */
const elsewhere: Readonly<Record<number, string>> = {
  44: 'tests/scripts/comment.test.ts',
  45: 'tests/corpora/checkLog.test.ts',
  49: 'tests/dataset/workbook/workbook.test.ts',
  65: 'tests/scripts/data-diff.test.ts',
};

function read({ file, path = FILE }: Damage): Reading {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return readDataset(overlay([{ path, bytes }]), { today: TODAY });
}

function answerOf({ dataset, problems }: Reading): Damage['wanted'] {
  if (dataset === null) return 'refused';
  return problems.some(({ severity }) => severity === 'warning') ? 'warned' : 'read';
}

describe('the list of known damage', () => {
  it('is answered row by row', () => {
    const rows = new Set([...damages.map(({ row }) => row), ...Object.keys(elsewhere).map(Number)]);
    expect([...rows].sort((a, b) => a - b)).toEqual(Array.from({ length: 66 }, (_, index) => index + 1));
    expect(Object.values(elsewhere).filter((test) => !existsSync(test))).toEqual([]);
  });

  it.each(damages)('$row: $what is $wanted, or a reason says why not', (damage) => {
    const reading = read(damage);
    expect(reading.problems.map(({ code }) => code).toSorted()).toEqual(damage.codes.toSorted());
    if (damage.why === undefined) expect(answerOf(reading)).toBe(damage.wanted);
    else expect(answerOf(reading)).not.toBe(damage.wanted);
    const firstError = reading.problems.find(({ severity }) => severity === 'error');
    if (firstError !== undefined) expect(firstError.file).toBe(damage.path ?? FILE);
    if (damage.values === undefined) return;
    const own = reading.dataset?.observations.filter(({ place }) => place.file === FILE) ?? [];
    expect(new Set(own.map(({ value }) => value))).toEqual(new Set(damage.values));
  });
});
