/**
 * Markup as plain data: a comparison is written by the build and, after a choice, by the reader's browser, and both
 * print this one tree.
 */
export type Markup = string | ElementMarkup | PictureMarkup;

export interface ElementMarkup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}

/** A picture drawn by `charts/`. */
export interface PictureMarkup {
  readonly svg: string;
}

/** An element with its attributes and what stands in it; nothing (`null`) and empty words are left out. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Markup | null)[]
): ElementMarkup {
  return {
    tag,
    attributes,
    children: children.flatMap((child) => (child === null || child === '' ? [] : child)),
  };
}

export function link(href: string, text: string): ElementMarkup {
  return element('a', { href }, text);
}

/** Parts of a sentence, the strong ones marked. */
export function spoken(
  parts: readonly { readonly text: string; readonly strong: boolean }[],
): readonly Markup[] {
  return parts.map(({ text, strong }) => (strong ? element('strong', {}, text) : text));
}
