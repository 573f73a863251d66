import type { Markup } from './markup.ts';

/** The markup as nodes of the page that is being read. */
export function markupToNodes(markup: readonly Markup[]): readonly Node[] {
  return markup.map((one) => {
    if (typeof one === 'string') return document.createTextNode(one);
    if ('svg' in one) return svgToNode(one.svg);
    const node = document.createElement(one.tag);
    for (const [name, value] of Object.entries(one.attributes)) node.setAttribute(name, value);
    node.append(...markupToNodes(one.children));
    return node;
  });
}

/** A picture of ours as a node. */
function svgToNode(svg: string): Node {
  const drawn = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
  return drawn === null ? document.createTextNode('') : document.adoptNode(drawn);
}
