/** The picture of a figure as a file of its own, with its words and in the colours the page has now. */
import { type StandalonePicture, standalonePicture } from '../charts/standalonePicture.ts';
import { paintCanvas } from './paintCanvas.ts';

/** A picture as PNG has twice the points of the page, for paper and slides. */
const PNG_SCALE = 2;

const COLOURS = 'accent contradiction faint hair ink missing paper rule soft tint'.split(' ');

export function toSvgFile(figure: HTMLElement): Blob {
  return new Blob([toStandalone(figure).svg], { type: 'image/svg+xml' });
}

export function toPngFile(figure: HTMLElement): Promise<Blob> {
  return toPng(toStandalone(figure));
}

/** The wide picture with its sentence, its measure, its documents and the name of the site. */
function toStandalone(figure: HTMLElement): StandalonePicture {
  const text = (selector: string): string =>
    (figure.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const site = document.querySelector('.site-name')?.textContent?.trim() ?? '';
  const source = [text('.source'), site].filter((line) => line !== '').join(' · ');
  const words = { headline: text('h3'), measure: text('.measure'), source };
  const style = getComputedStyle(document.documentElement);
  const colours = Object.fromEntries(
    COLOURS.map((name) => [`--${name}`, style.getPropertyValue(`--${name}`).trim()]),
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
