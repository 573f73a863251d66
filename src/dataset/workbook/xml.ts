/** One element with what stands between its tags, still as markup. */
export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

/** Every element of a name, in order; elements of that name inside one another do not occur in a workbook. */
export function elementsOf(xml: string, name: string): readonly XmlElement[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, attributes = '', inner = '']) => ({
    attributes: readAttributes(attributes),
    inner,
  }));
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(
    found.map(([, name = '', double, single]) => [name.replace(/^.*:/, ''), decode(double ?? single ?? '')]),
  );
}

/** The text of all `<t>` of a string, without the phonetic reading beside it. */
export function textOf(xml: string): string {
  const spoken = xml.replace(/<(?:\w+:)?rPh[\s\S]*?<\/(?:\w+:)?rPh>/g, '');
  return elementsOf(spoken, 't')
    .map(({ inner }) => decode(inner))
    .join('');
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Character references as characters; `_x000D_` is how Excel writes a carriage return. */
export function decode(text: string): string {
  return text
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/_x000D_/g, '')
    .replace(/\r\n?/g, '\n');
}
