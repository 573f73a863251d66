/**
 * Vietnamese numbers, dates and names, by our own arithmetic: no Intl and no Date, because the same
 * input must give the same bytes on every machine, in every locale and time zone.
 */

/** A half goes away from zero; 15 digits first, so that 1,005 (binary 1,00499…) still rounds to 1,01. */
function roundToInteger(n: number): number {
  return Math.round(Number(n.toPrecision(15)));
}

/** `1.234,5`: with `decimals` exactly that many, without as many as the number has (at most six). */
export function formatNumber(n: number, decimals?: number): string {
  const places = decimals ?? 6;
  const digits = String(roundToInteger(Math.abs(n) * 10 ** places)).padStart(places + 1, '0');
  const cut = digits.length - places;
  const whole = digits.slice(0, cut).replace(/\B(?=(\d{3})+$)/g, '.');
  const fraction = decimals === undefined ? digits.slice(cut).replace(/0+$/, '') : digits.slice(cut);
  const sign = n < 0 && /[1-9]/.test(digits) ? '−' : '';
  return `${sign}${whole}${fraction === '' ? '' : `,${fraction}`}`;
}

/**
 * `99,5%`, whole numbers without decimals (`90%`); decimals grow until neither 100% nor 0% is shown of a
 * rate that is not exactly that (99,98 → `99,98%`).
 */
export function formatPercent(percent: number, decimals = 1): string {
  const isWhole = Math.abs(percent - Math.round(percent)) < 1e-9;
  if (isWhole) return `${formatNumber(Math.round(percent), 0)}%`;
  let places = decimals;
  while (places < 9 && isFalseBound(percent, places)) places += 1;
  return `${formatNumber(percent, places)}%`;
}

function isFalseBound(percent: number, places: number): boolean {
  const shown = roundToInteger(Math.abs(percent) * 10 ** places) / 10 ** places;
  return shown === 0 || shown === 100;
}

/** `+0,07 điểm phần trăm`, `−3,2 điểm phần trăm`: the difference of two rates, in percentage points. */
export function formatPoints(points: number, decimals = 1): string {
  let places = decimals;
  while (places < 9 && points !== 0 && isFalseBound(points, places)) places += 1;
  return `${points > 0 ? '+' : ''}${formatNumber(points, points === 0 ? 0 : places)} điểm phần trăm`;
}

/** Exact to the đồng: `2.996.000 đồng`. */
export function formatAmount(dong: number): string {
  return `${formatNumber(dong)} đồng`;
}

/** For sentences: `17,467 tỷ đồng` from a billion up, exact below; print the exact one somewhere beside it. */
export function formatAmountInProse(dong: number): string {
  if (Math.abs(dong) < 1e9) return formatAmount(dong);
  return `${formatNumber(roundToInteger(dong / 1e6) / 1e3)} tỷ đồng`;
}

/** A figure with its unit by kind: `94,4%`, `2.126 hồ sơ`, `2.996.000 đồng`, `93,01 điểm`. */
export function formatValue(
  value: number,
  unit: string,
  kind: 'rate' | 'count' | 'amount' | 'score',
): string {
  if (kind === 'rate') return formatPercent(value);
  if (kind === 'amount' && unit === 'đồng') return formatAmount(value);
  return unit === '' ? formatNumber(value) : `${formatNumber(value)} ${unit}`;
}

/** File sizes, 1 KB = 1.024 byte: `812 byte`, `6 KB`, `1,2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${formatNumber(bytes, 0)} byte`;
  if (bytes < 1024 * 1024) return `${formatNumber(bytes / 1024, 0)} KB`;
  return `${formatNumber(bytes / (1024 * 1024), 1)} MB`;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function toDay(iso: string): Day {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Days since 1970-01-01 by Howard Hinnant's `days_from_civil` (proleptic Gregorian calendar). */
function toDayNumber(iso: string): number {
  const { year, month, day } = toDay(iso);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Whole days from `isoA` to `isoB`, negative when `isoB` is the earlier. */
export function daysBetween(isoA: string, isoB: string): number {
  return toDayNumber(isoB) - toDayNumber(isoA);
}

/** The ISO date `days` after (before, when negative) `iso`, by Howard Hinnant's `civil_from_days`. */
export function addDays(iso: string, days: number): string {
  const z = toDayNumber(iso) + days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfYear - Math.floor((153 * m + 2) / 5) + 1)}`;
}

/** `09/04/2026`. */
export function formatDate(iso: string): string {
  const { year, month, day } = toDay(iso);
  return `${two(day)}/${two(month)}/${year}`;
}

/** `ngày 09 tháng 4 năm 2026`: a leading nought for days under 10 and months 1 and 2 (NĐ 30/2020, Phụ lục I). */
export function formatDateInProse(iso: string): string {
  const { year, month, day } = toDay(iso);
  return `ngày ${two(day)} tháng ${month <= 2 ? two(month) : month} năm ${year}`;
}

/** `10/03/2026 – 09/04/2026`; the date alone for a stock (`from` null) or a single day. */
export function formatRange(from: string | null, to: string): string {
  return from === null || from === to ? formatDate(to) : `${formatDate(from)} – ${formatDate(to)}`;
}

const quarterNames = ['I', 'II', 'III', 'IV'];

/** `tháng 4/2026`, `quý I/2026`, `6 tháng đầu năm 2026`, `năm 2026` when exactly that, else null. */
function formatCalendarPeriod(from: string, to: string): string | null {
  const first = toDay(from);
  const last = toDay(to);
  const endsMonth = toDay(addDays(to, 1)).day === 1;
  if (first.year !== last.year || first.day !== 1 || !endsMonth) return null;
  const months = last.month - first.month + 1;
  if (months === 1) return `tháng ${first.month}/${first.year}`;
  if (months === 3 && last.month % 3 === 0) return `quý ${quarterNames[last.month / 3 - 1]}/${first.year}`;
  if (months === 6 && last.month === 6) return `6 tháng đầu năm ${first.year}`;
  if (months === 6 && last.month === 12) return `6 tháng cuối năm ${first.year}`;
  return months === 12 ? `năm ${first.year}` : null;
}

/** For labels: `22–28/01/2026`, `10/03–09/04/2026`, or the calendar period's name when it is exactly one. */
export function formatRangeShort(from: string | null, to: string): string {
  if (from === null || from === to) return formatDate(to);
  const calendar = formatCalendarPeriod(from, to);
  if (calendar !== null) return calendar;
  const first = toDay(from);
  const last = toDay(to);
  if (first.year !== last.year) return `${formatDate(from)}–${formatDate(to)}`;
  const start = first.month === last.month ? two(first.day) : `${two(first.day)}/${two(first.month)}`;
  return `${start}–${formatDate(to)}`;
}

/** For searching, never for keys: no marks, đ as d, lower case (`Đồ Sơn` → `do son`). */
export function fold(s: string): string {
  return s.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

const letters = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
// By number: a bundler would write bare marks into a file whose letters are all composed.
const tones = String.fromCodePoint(0x300, 0x309, 0x303, 0x301, 0x323);

/**
 * A string whose code-unit order is the dictionary's: letters first (a ă â … d đ), then tones
 * (ngang, huyền, hỏi, ngã, sắc, nặng), then capitals after small letters.
 */
export function collationKey(s: string): string {
  let primary = '';
  let secondary = '';
  for (const char of s.normalize('NFC')) {
    const marks = char.normalize('NFD');
    const tone = [...marks].find((mark) => tones.includes(mark)) ?? '';
    const letter = marks.replace(tone, '').normalize('NFC').toLowerCase();
    const rank = letters.indexOf(letter);
    primary += rank < 0 ? letter : String.fromCharCode(0x100 + rank);
    secondary += tone === '' ? '0' : String(1 + tones.indexOf(tone));
  }
  return `${primary}\u0000${secondary}\u0000${s === s.toLowerCase() ? '0' : '1'}${s}`;
}

/** Dictionary order of two Vietnamese strings; sort long lists by `collationKey` computed once. */
export function compareVietnamese(a: string, b: string): number {
  const [keyA, keyB] = [collationKey(a), collationKey(b)];
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}

/** `Phường Hải An`, for titles; in the middle of a sentence write `${type} ${name}`. */
export function nameWithType(unit: { readonly type: string; readonly name: string }): string {
  return `${unit.type.slice(0, 1).toUpperCase()}${unit.type.slice(1)} ${unit.name}`;
}
