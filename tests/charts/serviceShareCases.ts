import { serviceShare } from '../../src/charts/serviceShare.ts';
import type { SmallCase } from './bulletCases.ts';

type Counted = Parameters<typeof serviceShare>[0];

export const counted = (total: number | null, online: number | null): Counted => ({
  total,
  online,
  marker: null,
});

const rows: Readonly<Record<string, readonly [says: string, row: Counted]>> = {
  'deu-truc-tuyen': ['every file online', counted(521, 521)],
  'mot-phan-nho': ['eight of sixteen hundred not online', counted(1601, 1593)],
  'mot-nua': ['half of them not online', counted(120, 61)],
  'khong-truc-tuyen': ['no file online', counted(9, 0)],
  'khong-neu': ['the part online is not told', counted(1022, null)],
};

export const serviceShareCases: readonly SmallCase[] = Object.entries(rows).map(([name, [says, row]]) => ({
  name: `service-share-${name}`,
  says,
  draw: () => serviceShare(row),
}));
