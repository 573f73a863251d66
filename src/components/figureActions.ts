/**
 * What only a script can offer beneath a figure: its picture as a file and its address to pass on. What makes the file
 * is loaded when somebody asks for it.
 */
import { formatBytes } from '../format.ts';
import { actionItem, copyAndSay, saveFile } from './actions.ts';

const pictureFile = (): Promise<typeof import('./pictureFile.ts')> => import('./pictureFile.ts');

/** Adds the buttons of `figure` behind the link to its file; none where it shows no picture. */
export function addFigureActions(figure: HTMLElement): void {
  const picture = figure.querySelector('.wide svg');
  const list = figure.querySelector('ul.links');
  if (picture === null || list === null) return;
  const svg = `Ảnh SVG (${formatBytes(picture.outerHTML.length)})`;
  const copy = named(figure, 'chep', 'Chép liên kết', () =>
    copyAndSay(copy, new URL(`#${figure.id}`, location.href).href),
  );
  const items = [
    named(figure, 'svg', svg, async () => {
      saveFile((await pictureFile()).toSvgFile(figure), `${figure.id}.svg`);
    }),
    named(figure, 'png', 'Ảnh PNG (1.344 px)', async () => {
      saveFile(await (await pictureFile()).toPngFile(figure), `${figure.id}.png`);
    }),
    copy,
  ];
  // The plain link is for readers without scripts.
  const link = list.querySelector<HTMLElement>(`li:has(> a[href="#${figure.id}"])`);
  if (link !== null) link.hidden = true;
  list.firstElementChild?.after(...items);
}

/** Read out with the sentence of its figure: `Ảnh PNG (…) Hồ sơ tiếp nhận: 2.126 hồ sơ`. */
function named(figure: HTMLElement, what: string, name: string, act: () => Promise<void>): HTMLLIElement {
  const item = actionItem(name, act);
  const button = item.querySelector('button');
  if (button !== null) {
    button.id = `${figure.id}-${what}`;
    button.setAttribute('aria-labelledby', `${button.id} ${figure.id}-ten`);
  }
  return item;
}
