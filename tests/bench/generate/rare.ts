import { openChance, wholeBetween } from './chance.ts';
import { GENERATED } from './commune.ts';
import { ISSUER, type MadeFile, planSource, SOURCE_HEADER, table } from './documents.ts';
import type { CalendarMonth } from './months.ts';
import type { Commune } from './scale.ts';

const SERVICE =
  'service,period,from,to,total,online,printed,marker,obstacle,remedy,source,locator,quote,note';
const TASK = 'task,lead,support,due,product,status,source,locator';

/** A plan of its own with tasks, and what it counted of each essential service in the last month. */
export function rareFiles(
  { path }: Commune,
  months: readonly CalendarMonth[],
  services: readonly string[],
): readonly MadeFile[] {
  const last = months.at(-1);
  if (last === undefined) return [];
  const chance = openChance(`${path} dịch vụ`);
  const year = last.period.slice(0, 4);
  const plan = planSource(path, year);
  const title = `${GENERATED}: kế hoạch riêng năm ${year}`;
  const source = [plan, '', title, ISSUER, '', `${year}-01-01`, `${year}-12-31`, 'plan', '', ''];
  const tasks = [1, 2, 3].map((number) => [
    `${GENERATED}: nhiệm vụ số ${number}`,
    'Văn phòng',
    '',
    `${year}-0${number * 3}`,
    'Báo cáo',
    number === 1 ? 'đã xong' : '',
    plan,
    `Dòng ${number}`,
  ]);
  const counted = services.map((service, index) => {
    const total = wholeBetween(chance, 1, 400);
    const online = wholeBetween(chance, 0, total);
    const quote = `${GENERATED}: ${total} hồ sơ, ${online} trực tuyến`;
    return [
      service,
      last.period,
      '',
      '',
      total,
      online,
      '',
      '',
      '',
      '',
      plan,
      `Dòng ${index + 10}`,
      quote,
      '',
    ];
  });
  return [
    ...table(`${path}/sources`, SOURCE_HEADER, [source]),
    ...table(`${path}/tasks`, TASK, tasks),
    ...table(`${path}/services`, SERVICE, counted),
  ];
}
