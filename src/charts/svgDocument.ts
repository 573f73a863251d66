/** As much of a document as Plot needs to draw: the same on the build machine and in a reader's browser. */

const SVG = 'http://www.w3.org/2000/svg';

/** Shapes that hold nothing are closed where they open. */
const CLOSED = new Set(['circle', 'line', 'path', 'rect']);

export interface SvgNode {
  readonly localName: string;
  readonly attributes: Map<string, string>;
  /** Elements only; words of their own stand in `textContent`. */
  children: SvgNode[];
  textContent: string;
}

class Element implements SvgNode {
  readonly namespaceURI = SVG;
  readonly attributes = new Map<string, string>();
  readonly ownerDocument = document;
  readonly localName: string;
  children: Element[] = [];
  textContent = '';

  constructor(localName: string) {
    this.localName = localName;
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  appendChild(child: Element): Element {
    this.children.push(child);
    return child;
  }

  /** Plot adds at the end only: nothing it draws here has a sibling after it. */
  insertBefore(child: Element): Element {
    return this.appendChild(child);
  }
}

const document = {
  get documentElement(): Element {
    return root;
  },
  createElementNS: (_namespace: string, localName: string): Element => new Element(localName),
};

const root = new Element('svg');

/** The document all pictures are drawn with; nothing stays in it when a picture is done. */
export function svgDocument(): Document {
  return document as unknown as Document;
}

/** What Plot drew, as the plain tree it is. */
export function drawnNode(drawn: unknown): SvgNode {
  if (drawn instanceof Element) return drawn;
  throw new TypeError('Plot drew with another document');
}

/** The tree as text. */
export function nodeToSvg({ localName, attributes, children, textContent }: SvgNode): string {
  let svg = `<${localName}`;
  for (const [name, value] of attributes) svg += ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`;
  if (CLOSED.has(localName)) return `${svg}/>`;
  svg += `>${escapeText(textContent)}`;
  for (const child of children) svg += nodeToSvg(child);
  return `${svg}</${localName}>`;
}

function escapeText(text: string): string {
  return /[&<>]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text;
}
