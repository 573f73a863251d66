import { encode } from 'uqr';

/** Light modules around the code, which scanners need to find it (ISO/IEC 18004 asks for four). */
const QUIET = 4;

/**
 * `text` as a QR code, one unit per module, 15 % of it may be lost (level M). Dark on light whatever the colours of the
 * page: many scanners cannot read the opposite.
 */
export function qrCode(text: string, name: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const label = name.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return (
    `<svg class="qr" role="img" aria-label="${label}" focusable="false" viewBox="0 0 ${size} ${size}" ` +
    `shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/>` +
    `<path fill="#000" d="${data.map(rowToPath).join('')}"/></svg>`
  );
}

/** Each run of dark modules in a row as one rectangle. */
function rowToPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true || row[x - 1] === true) continue;
    let end = x;
    while (row[end] === true) end += 1;
    path += `M${x} ${y}h${end - x}v1h${x - end}z`;
  }
  return path;
}
