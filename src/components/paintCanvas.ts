/**
 * Paints one of our pictures on a canvas, shape by shape. The usual way, an image made of the SVG, would need `blob:`
 * in the image policy of the page; our pictures are lines, boxes, circles, paths, hatchings and words, and need none
 * of it.
 */
export function paintCanvas(canvas: CanvasRenderingContext2D, node: Element): void {
  if (node.localName === 'pattern') return;
  const shift = /^translate\(([-\d.]+),([-\d.]+)\)$/.exec(node.getAttribute('transform') ?? '');
  canvas.save();
  if (shift !== null) canvas.translate(Number(shift[1]), Number(shift[2]));
  if (node.localName === 'text') paintText(canvas, node);
  else paintShape(canvas, node);
  for (const child of node.children) paintCanvas(canvas, child);
  canvas.restore();
}

function number(node: Element, name: string): number {
  return Number(node.getAttribute(name) ?? 0);
}

/** An attribute of the node or of the nearest group around it. */
function inherited(node: Element, name: string): string | null {
  return node.closest(`[${name}]`)?.getAttribute(name) ?? null;
}

const SHAPES: Readonly<Record<string, (node: Element) => Path2D>> = {
  line: (node) => {
    const path = new Path2D();
    path.moveTo(number(node, 'x1'), number(node, 'y1'));
    path.lineTo(number(node, 'x2'), number(node, 'y2'));
    return path;
  },
  rect: (node) => {
    const path = new Path2D();
    path.rect(number(node, 'x'), number(node, 'y'), number(node, 'width'), number(node, 'height'));
    return path;
  },
  circle: (node) => {
    const path = new Path2D();
    path.arc(number(node, 'cx'), number(node, 'cy'), number(node, 'r'), 0, 2 * Math.PI);
    return path;
  },
  path: (node) => new Path2D(node.getAttribute('d') ?? ''),
};

function paintShape(canvas: CanvasRenderingContext2D, node: Element): void {
  const path = SHAPES[node.localName]?.(node);
  if (path === undefined) return;
  const fill = inherited(node, 'fill') ?? 'none';
  if (fill !== 'none' && node.localName !== 'line') {
    canvas.globalAlpha = Number(inherited(node, 'fill-opacity') ?? 1);
    canvas.fillStyle = hatchOf(canvas, node, fill) ?? fill;
    canvas.fill(path);
    canvas.globalAlpha = 1;
  }
  if (setStroke(canvas, node)) canvas.stroke(path);
}

/** The hatching a fill names, drawn twice as fine as the canvas counts; null for a plain colour. */
function hatchOf(canvas: CanvasRenderingContext2D, node: Element, fill: string): CanvasPattern | null {
  const id = /^url\(#(.+)\)$/.exec(fill)?.[1];
  const pattern = id === undefined ? null : node.ownerDocument.getElementById(id);
  if (pattern === null) return null;
  const tile = document.createElement('canvas');
  tile.width = 2 * number(pattern, 'width');
  tile.height = 2 * number(pattern, 'height');
  const context = tile.getContext('2d');
  context?.scale(2, 2);
  for (const child of pattern.children) if (context !== null) paintCanvas(context, child);
  const hatch = canvas.createPattern(tile, 'repeat');
  hatch?.setTransform(new DOMMatrix().scale(0.5));
  return hatch;
}

/** Whether there is anything to stroke with. */
function setStroke(canvas: CanvasRenderingContext2D, node: Element): boolean {
  const stroke = inherited(node, 'stroke') ?? 'none';
  if (stroke === 'none') return false;
  canvas.strokeStyle = stroke;
  canvas.lineWidth = Number(inherited(node, 'stroke-width') ?? 1);
  canvas.lineCap = inherited(node, 'stroke-linecap') === 'round' ? 'round' : 'butt';
  const dashes =
    inherited(node, 'stroke-dasharray')
      ?.split(/[\s,]+/)
      .map(Number) ?? [];
  canvas.setLineDash(dashes.filter((dash) => !Number.isNaN(dash)));
  return true;
}

const ALIGNMENTS: Readonly<Record<string, CanvasTextAlign>> = {
  start: 'left',
  middle: 'center',
  end: 'right',
};

function paintText(canvas: CanvasRenderingContext2D, node: Element): void {
  const [text, x, y] = [node.textContent ?? '', number(node, 'x'), number(node, 'y')];
  const weight = inherited(node, 'font-weight') ?? '400';
  canvas.font = `${weight} ${inherited(node, 'font-size') ?? '13'}px ${inherited(node, 'font-family') ?? 'sans-serif'}`;
  canvas.textAlign = ALIGNMENTS[inherited(node, 'text-anchor') ?? 'start'] ?? 'left';
  canvas.lineJoin = 'round';
  if (setStroke(canvas, node)) canvas.strokeText(text, x, y);
  canvas.fillStyle = inherited(node, 'fill') ?? '#000';
  canvas.fillText(text, x, y);
}
