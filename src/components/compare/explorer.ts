import { COMPARE, wardAddress } from '../../address.ts';
import type * as ComparisonFiles from '../../queries/comparisonFiles.ts';
import type { UnitPageJson } from '../../queries/downloads/jsonToFigures.ts';
import { today } from '../age.ts';
import { addressToChoice, type ComparisonChoice, choiceToAddress } from './choice.ts';
import { readPlaceFields } from './placeFields.ts';
import type { Narrowed, Refine } from './refine.ts';
import { type ResultPanel, resultPanel } from './resultPanel.ts';

type LoadQueries = () => Promise<typeof ComparisonFiles>;

/**
 * Compares what the address of the page asks for, and asks by the address: every choice is a step that Back undoes
 * and a link repeats. Questions and pictures are loaded when somebody first chooses.
 */
export function startExplorer(loadQueries: LoadQueries): void {
  const form = document.querySelector<HTMLFormElement>('.compare-form');
  const result = document.querySelector<HTMLElement>('#ket-qua');
  if (form === null || result === null) return;
  const fields = readPlaceFields(form);
  const panel = resultPanel(result);
  const go = (choice: ComparisonChoice): void => {
    const address = choiceToAddress(choice);
    if (address !== location.search) history.pushState(null, '', `${COMPARE}${address}`);
    follow();
  };
  const compare = comparer(loadQueries, panel, (narrowed) =>
    go({ units: addressToChoice(location.search).units, ...narrowed }),
  );
  let shown = '';
  const follow = (): void => {
    shown = location.search;
    const choice = addressToChoice(location.search);
    fields.choose(choice.units);
    void compare(choice);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go({ ...addressToChoice(location.search), units: fields.chosen() });
    result.focus();
  });
  addEventListener('popstate', () => {
    // A jump to a place on this page is a step too, and changes nothing.
    if (location.search !== shown) follow();
  });
  const asked = choiceToAddress(addressToChoice(location.search));
  if (asked !== location.search) history.replaceState(null, '', `${COMPARE}${asked}${location.hash}`);
  follow();
}

/** Shows one choice after the other in `panel`; of two that overtake each other the later one stays. */
function comparer(
  loadQueries: LoadQueries,
  panel: ResultPanel,
  narrow: (narrowed: Narrowed) => void,
): (choice: ComparisonChoice) => Promise<void> {
  let turn = 0;
  let refine: { readonly units: string; readonly controls: Refine } | undefined;
  return async (choice) => {
    const mine = ++turn;
    if (choice.units.length === 0) return panel.clear();
    panel.say('Đang tải số liệu…');
    try {
      const [queries, shown, { files, failed }] = await Promise.all([
        loadQueries(),
        import('./shownComparison.ts'),
        loadUnits(choice.units),
      ]);
      if (mine !== turn) return;
      const compared = queries.filesToComparison(files, choice);
      const units = files.map(({ unit }) => unit.path).join();
      if (refine?.units !== units) refine = { units, controls: shown.refineControls(compared, narrow) };
      refine.controls.show(compared, choice);
      const ages = queries.placeAges(compared, today);
      const nodes = shown.comparisonNodes(compared, ages, () => queries.comparisonCsv(compared));
      if (files.length === 0) panel.clear();
      else panel.show(refine.controls.element, nodes, shown.pageTitle(compared));
      panel.say(shown.statusText(compared, choice, failed));
    } catch {
      if (mine === turn) panel.say('Không tải được phần so sánh. Xem lại kết nối rồi bấm So sánh lần nữa.');
    }
  };
}

const loaded = new Map<string, Promise<UnitPageJson | null>>();

/** The published file of each unit, asked for once; `failed` names those that are not there or did not arrive. */
async function loadUnits(
  paths: readonly string[],
): Promise<{ files: readonly UnitPageJson[]; failed: readonly string[] }> {
  const answers = await Promise.all(
    paths.map(async (path) => {
      const known = loaded.get(path) ?? loadUnit(path);
      loaded.set(path, known);
      const file = await known;
      if (file === null) loaded.delete(path);
      return { path, file };
    }),
  );
  return {
    files: answers.flatMap(({ file }) => file ?? []),
    failed: answers.flatMap(({ path, file }) => (file === null ? [path] : [])),
  };
}

async function loadUnit(path: string): Promise<UnitPageJson | null> {
  try {
    const answer = await fetch(`${wardAddress({ path })}index.json`);
    return answer.ok ? ((await answer.json()) as UnitPageJson) : null;
  } catch {
    return null;
  }
}
