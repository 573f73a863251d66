/** The part of the page where a comparison is shown, and the line that tells of it. */
export interface ResultPanel {
  readonly say: (text: string) => void;
  readonly show: (controls: HTMLElement, found: readonly Node[], title: string) => void;
  readonly clear: () => void;
}

/** The panel of `result`; controls that stay the same stay in place, and keep the focus. */
export function resultPanel(result: HTMLElement): ResultPanel {
  const title = document.title;
  const status = document.createElement('p');
  status.className = 'soft small';
  status.setAttribute('role', 'status');
  result.before(status);
  const found = document.createElement('div');
  return {
    say: (text) => {
      status.textContent = text;
    },
    show: (controls, nodes, name) => {
      found.replaceChildren(...nodes);
      if (controls.parentElement !== result) result.replaceChildren(controls, found);
      document.title = name;
    },
    clear: () => {
      result.replaceChildren();
      status.textContent = '';
      document.title = title;
    },
  };
}
