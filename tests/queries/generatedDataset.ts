import type { Dataset, Indicator, Observation, Unit } from '../../src/dataset/types.ts';
import { onlineRate, received, sampleSource, sampleUnit, sampleWindow } from '../charts/samples.ts';

/** What a generated row says: a window, counts or a value. */
export interface GeneratedRow {
  readonly unit: Unit;
  readonly indicator: Indicator;
  readonly from: string | null;
  readonly to: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly value?: number;
  readonly marker?: Observation['marker'];
}

export const resolvedRate: Indicator = { ...onlineRate, id: 'ty-le-da-giai-quyet', name: 'Đã giải quyết' };
export const pendingRate: Indicator = { ...onlineRate, id: 'ty-le-dang-giai-quyet', name: 'Đang giải quyết' };
export const onTimeRate: Indicator = { ...onlineRate, id: 'ty-le-dung-han', name: 'Đúng hạn' };

const province: Unit = { ...sampleUnit('Hải Phòng', 'hai-phong'), path: 'hai-phong', province: null };
const source = { ...sampleSource('van-ban-mau', '2026-01-01', '2026-12-31'), id: 'van-ban-mau' };

/** Generated, for tests only: a dataset of `rows`, and of `silent` communes that report nothing. */
export function generatedDataset(rows: readonly GeneratedRow[], silent: readonly Unit[] = []): Dataset {
  const units = new Map(
    [province, ...rows.map(({ unit }) => unit), ...silent].map((unit) => [unit.path, unit]),
  );
  const indicators = new Map(
    [received, ...rows.map(({ indicator }) => indicator)].map((one) => [one.id, one]),
  );
  return {
    site: {
      title: '',
      publisher: '',
      contact: '',
      licence: '',
      legalNote: '',
      provinces: ['hai-phong'],
      generated: true,
      historySince: null,
      reviewed: null,
    },
    units,
    portalCodes: new Map(),
    groups: [...new Set([...indicators.values()].map(({ group }) => group))].map((id) => ({
      id,
      name: id,
      points: null,
      basis: '',
      description: '',
    })),
    indicators,
    identities: [],
    services: new Map(),
    sources: new Map([[source.id, source]]),
    observations: rows.map(rowToObservation),
    serviceObservations: [],
    targets: [],
    tasks: [],
    remarks: [],
    contradictions: [],
    revisions: [],
  };
}

function rowToObservation(row: GeneratedRow, index: number): Observation {
  return {
    unit: row.unit.path,
    indicator: row.indicator.id,
    window: sampleWindow(row.from, row.to),
    numerator: row.numerator ?? null,
    denominator: row.denominator ?? null,
    value: row.value ?? null,
    printed: null,
    marker: row.marker ?? null,
    source: source.id,
    locator: '',
    quote: '',
    note: null,
    place: { file: 'reports/hai-phong/observations.csv', line: index + 2 },
  };
}
