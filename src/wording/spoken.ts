import type { Spoken } from './subject.ts';

/** Parts of a text in which `**…**` marks what is strong. */
export function toSpoken(text: string): Spoken {
  return text
    .split('**')
    .map((part, index) => ({ text: part, strong: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** The same words without emphasis, for descriptions and previews. */
export function spokenText(spoken: Spoken): string {
  return spoken.map((part) => part.text).join('');
}

/** First letter as a capital; the rest untouched. */
export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** First letter small, for the middle of a sentence; the rest untouched. */
export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** `a, b và c`. */
export function listText(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`;
}
