import type { Dataset, Unit } from '../dataset/types.ts';
import { nameWithType } from '../format.ts';
import { type FigureChange, figureChanges } from '../queries/figureChanges.ts';
import { figuresByUnit } from '../queries/figures.ts';
import { targetsByUnit } from '../queries/wardSeries.ts';
import { wardLede } from '../wording/lede.ts';
import { spokenText } from '../wording/spoken.ts';
import type { Spoken } from '../wording/subject.ts';
import { figurePhrase, windowNameAndDates } from '../wording.ts';
import type { Preview, ShownChange } from './messages.ts';

/** Nobody reads more changes than this one by one. */
const MOST_SHOWN = 300;

/** What the site would say differently after the change. */
export function datasetsToPreview(before: Dataset, after: Dataset): Preview {
  const changes = figureChanges(before, after);
  return {
    figures: changes.slice(0, MOST_SHOWN).map(changeToShown),
    added: changes.filter((change) => change.before === null).length,
    changed: changes.filter((change) => change.before !== null && change.after !== null).length,
    removed: changes.filter((change) => change.after === null).length,
    openings: [...after.units.values()].flatMap((unit) => unitToOpening(before, after, unit)),
    others: otherRows(before, after),
  };
}

function changeToShown({ unit, before, after }: FigureChange): ShownChange {
  const figure = after ?? before;
  return {
    unit: nameWithType(unit),
    indicator: figure?.indicator.name ?? '',
    window: figure === null ? '' : windowNameAndDates(figure.window),
    before: before === null ? null : figureToText(before),
    after: after === null ? null : figureToText(after),
  };
}

function figureToText(figure: Parameters<typeof figurePhrase>[0]): string {
  const marks = figure.markers.map((marker) => ` [${marker}]`).join('');
  return `${figurePhrase(figure)}${marks}`;
}

/** The opening words of a commune's page, where they change. */
function unitToOpening(before: Dataset, after: Dataset, unit: Unit): Preview['openings'] {
  if (unit.province === null) return [];
  const [said, says] = [openingOf(before, unit), openingOf(after, unit)];
  return spokenText(said) === spokenText(says)
    ? []
    : [{ unit: nameWithType(unit), before: said, after: says }];
}

function openingOf(dataset: Dataset, unit: Unit): Spoken {
  const figures = figuresByUnit(dataset).get(unit.path) ?? [];
  const targets = targetsByUnit(dataset).get(unit.path) ?? [];
  const successors = unit.successors.flatMap((path) => dataset.units.get(path) ?? []);
  return wardLede({ unit, successors, figures, targets });
}

function otherRows(before: Dataset, after: Dataset): readonly string[] {
  const counts: readonly (readonly [string, number, number])[] = [
    ['Dòng dịch vụ công', before.serviceObservations.length, after.serviceObservations.length],
    ['Chỉ tiêu', before.targets.length, after.targets.length],
    ['Nhiệm vụ', before.tasks.length, after.tasks.length],
    ['Văn bản nguồn', before.sources.size, after.sources.size],
    ['Mâu thuẫn được công bố', before.contradictions.length, after.contradictions.length],
  ];
  return counts.flatMap(([name, old, now]) => (old === now ? [] : [`${name}: ${now}, trước là ${old}.`]));
}
