import { type StandalonePicture, standalonePicture } from '../../charts/standalonePicture.ts';
import { formatBytes } from '../../format.ts';
import { paintCanvas } from './paintCanvas.ts';

/** A picture as PNG has twice the points of the page, for paper and slides. */
const PNG_SCALE = 2;

/** The figures as a file, and the address of what is shown to pass on. */
export function fileActions(csv: () => string): HTMLElement {
  const text = csv();
  const bytes = new TextEncoder().encode(text).length;
  const list = document.createElement('ul');
  list.className = 'links';
  const copied = document.createElement('span');
  copied.className = 'soft small';
  copied.setAttribute('role', 'status');
  list.append(
    action(`Tải CSV: các con số đang xem (${formatBytes(bytes)})`, () =>
      save(new Blob([text], { type: 'text/csv;charset=utf-8' }), 'so-sanh.csv'),
    ),
    action('Sao chép liên kết', async () => {
      await navigator.clipboard.writeText(location.href);
      copied.textContent = ' Đã sao chép liên kết.';
    }),
  );
  list.lastElementChild?.append(copied);
  return list;
}

/** Buttons that hand out the picture of `figure` as SVG and as PNG. */
export function addPictureActions(figure: HTMLElement): void {
  const name = figure.querySelector('h3')?.textContent ?? '';
  const list = figure.querySelector('ul.links') ?? document.createElement('ul');
  list.className = 'links';
  const file = figure.id === '' ? 'hinh' : figure.id;
  list.append(
    action(`Tải ảnh SVG: ${name}`, () =>
      save(new Blob([toStandalone(figure).svg], { type: 'image/svg+xml' }), `${file}.svg`),
    ),
    action(`Tải ảnh PNG: ${name}`, async () => save(await toPng(toStandalone(figure)), `${file}.png`)),
  );
  figure.querySelector('figcaption')?.append(list);
}

function action(name: string, act: () => void | Promise<void>): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  button.addEventListener('click', () => void act());
  item.append(button);
  return item;
}

/** The wide picture with its words, in the colours the page has now. */
function toStandalone(figure: HTMLElement): StandalonePicture {
  const text = (selector: string): string => figure.querySelector(selector)?.textContent?.trim() ?? '';
  const site = document.querySelector('.site-name')?.textContent?.trim() ?? '';
  const source = [text('.source'), site].filter((line) => line !== '').join(' · ');
  const words = { headline: text('h3'), measure: text('.measure'), source };
  const style = getComputedStyle(document.documentElement);
  const names = 'accent contradiction hair ink missing paper rule soft tint'.split(' ');
  const colours = Object.fromEntries(
    names.map((name) => [`--${name}`, style.getPropertyValue(`--${name}`).trim()]),
  );
  return standalonePicture(figure.querySelector('.wide svg')?.outerHTML ?? '', words, colours);
}

function toPng({ svg, width, height }: StandalonePicture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  const context = canvas.getContext('2d');
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (context !== null) {
    context.scale(PNG_SCALE, PNG_SCALE);
    paintCanvas(context, root);
  }
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob === null ? fail(new Error('no picture')) : done(blob)), 'image/png');
  });
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has its data only after this turn of the browser.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
