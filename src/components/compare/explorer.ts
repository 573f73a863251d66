import { COMPARE, wardAddress } from '../../address.ts';
import type * as ComparisonFiles from '../../queries/comparisonFiles.ts';
import type { UnitPageJson } from '../../queries/downloads/jsonToFigures.ts';
import { addressToChoice, type ComparisonChoice, choiceToAddress } from './choice.ts';
import { readPlaceFields } from './placeFields.ts';
import type { Narrowed, Refine } from './refine.ts';

/**
 * Compares what the address of the page asks for, and asks by the address: every choice is a step that Back undoes
 * and a link repeats. Questions and pictures are loaded when somebody first chooses.
 */
export function startExplorer(loadQueries: () => Promise<typeof ComparisonFiles>): void {
  const form = document.querySelector<HTMLFormElement>('.compare-form');
  const result = document.querySelector<HTMLElement>('#ket-qua');
  if (form === null || result === null) return;
  const title = document.title;
  const fields = readPlaceFields(form);
  const status = document.createElement('p');
  status.className = 'soft small';
  status.setAttribute('role', 'status');
  result.before(status);
  let turn = 0;
  let refine: { readonly units: string; readonly controls: Refine } | undefined;

  const show = async (): Promise<void> => {
    const mine = ++turn;
    const choice = addressToChoice(location.search);
    fields.choose(choice.units);
    if (choice.units.length === 0) {
      result.replaceChildren();
      status.textContent = '';
      document.title = title;
      return;
    }
    status.textContent = 'Đang tải số liệu…';
    const [queries, shown, { files, failed }] = await Promise.all([
      loadQueries(),
      import('./shownComparison.ts'),
      loadUnits(choice.units),
    ]);
    if (mine !== turn) return;
    const compared = queries.filesToComparison(files, choice);
    const units = files.map(({ unit }) => unit.path).join();
    if (refine?.units !== units) refine = { units, controls: shown.refineControls(compared, narrow) };
    const { controls } = refine;
    controls.show(compared, choice);
    const found =
      files.length === 0
        ? []
        : [controls.element, ...shown.comparisonNodes(compared, () => queries.comparisonCsv(compared))];
    result.replaceChildren(...found);
    status.textContent = shown.statusText(compared, choice, failed);
    document.title = files.length === 0 ? title : shown.pageTitle(compared);
  };

  const go = (choice: ComparisonChoice): void => {
    const address = choiceToAddress(choice);
    if (address !== location.search) history.pushState(null, '', `${COMPARE}${address}`);
    void show();
  };
  const narrow = (narrowed: Narrowed): void =>
    go({ units: addressToChoice(location.search).units, ...narrowed });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { indicators, window } = addressToChoice(location.search);
    go({ units: fields.chosen(), indicators, window });
    result.focus();
  });
  addEventListener('popstate', () => void show());
  const asked = choiceToAddress(addressToChoice(location.search));
  if (asked !== location.search) history.replaceState(null, '', `${COMPARE}${asked}`);
  void show();
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
