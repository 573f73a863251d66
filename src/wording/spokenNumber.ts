/** Numbers and dates as they are said aloud, for loudspeakers and for everybody who listens instead of reading. */

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
/** After a word for tens the last digit changes its name: hai mươi mốt, hai mươi tư, hai mươi lăm. */
const AFTER_TENS: Readonly<Record<number, string>> = { 1: 'mốt', 4: 'tư', 5: 'lăm' };
const THOUSANDS = ['', ' nghìn', ' triệu'];
const BILLION = 1_000_000_000;

function digitName(digit: number): string {
  return DIGITS[digit] ?? '';
}

/** 0–99 as the end of a number; `afterHundreds` says `linh` where the tens are missing. */
function tensToWords(n: number, afterHundreds: boolean): string {
  const [tens, units] = [Math.floor(n / 10), n % 10];
  if (tens === 0) return afterHundreds ? `linh ${digitName(units)}` : digitName(units);
  const ten = tens === 1 ? 'mười' : `${digitName(tens)} mươi`;
  if (units === 0) return ten;
  if (tens === 1) return `${ten} ${units === 5 ? 'lăm' : digitName(units)}`;
  return `${ten} ${AFTER_TENS[units] ?? digitName(units)}`;
}

/** One group of three digits; behind another group the hundreds are said even where they are nought. */
function groupToWords(n: number, isFirst: boolean): string {
  const [hundreds, rest] = [Math.floor(n / 100), n % 100];
  if (isFirst && hundreds === 0) return tensToWords(rest, false);
  const start = `${digitName(hundreds)} trăm`;
  return rest === 0 ? start : `${start} ${tensToWords(rest, true)}`;
}

/** A whole number from 0 to 999.999.999.999.999: `2126` → `hai nghìn một trăm hai mươi sáu`; empty groups are left out. */
export function integerToWords(n: number): string {
  if (n === 0) return digitName(0);
  const billions = Math.floor(n / BILLION);
  const parts = billions === 0 ? [] : [`${integerToWords(billions)} tỷ`];
  for (const place of [2, 1, 0]) {
    const group = Math.floor((n % BILLION) / 1000 ** place) % 1000;
    if (group > 0) parts.push(groupToWords(group, parts.length === 0) + (THOUSANDS[place] ?? ''));
  }
  return parts.join(' ');
}

/** Up to three decimals are said as one number (`phẩy tám mươi bảy`); with a nought in front, or more, one by one. */
function decimalsToWords(digits: string): string {
  return digits.startsWith('0') || digits.length > 3
    ? [...digits].map((digit) => digitName(Number(digit))).join(' ')
    : integerToWords(Number(digits));
}

/** A number as it is written here: `2.126`, `94,4`, `−0,5` → `âm không phẩy năm`; `95,0` is said as 95. */
export function numberToWords(written: string): string {
  const [whole = '', places = ''] = written.replace('−', '').replaceAll('.', '').split(',');
  const decimals = places.replace(/0+$/, '');
  const sign = written.startsWith('−') ? 'âm ' : '';
  const fraction = decimals === '' ? '' : ` phẩy ${decimalsToWords(decimals)}`;
  return sign + integerToWords(Number(whole)) + fraction;
}

/** The day of an ISO date without its year: `mùng chín tháng tư`, `hai mươi tám tháng một`. */
export function dayToWords(iso: string): string {
  const [day, month] = [Number(iso.slice(8, 10)), Number(iso.slice(5, 7))];
  return `${day <= 10 ? 'mùng ' : ''}${integerToWords(day)} tháng ${month === 4 ? 'tư' : integerToWords(month)}`;
}

/** The year of an ISO date: `năm hai nghìn không trăm hai mươi sáu`. */
export function yearToWords(iso: string): string {
  return `năm ${integerToWords(Number(iso.slice(0, 4)))}`;
}

/** An ISO date: `ngày mùng chín tháng tư năm hai nghìn không trăm hai mươi sáu`. */
export function dateToWords(iso: string): string {
  return `ngày ${dayToWords(iso)} ${yearToWords(iso)}`;
}

const NUMERAL =
  /(?:ngày )?(\d{2})\/(\d{2})\/(\d{4})|(−?\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?|−?\d+(?:,\d+)?)(\s?%)?/g;

/** A sentence with every date, number and percentage in words; the rest of it untouched. */
export function textToWords(text: string): string {
  return text.replace(NUMERAL, (_, day, month, year, number, percent) =>
    number === undefined
      ? dateToWords(`${year}-${month}-${day}`)
      : `${numberToWords(number)}${percent === undefined ? '' : ' phần trăm'}`,
  );
}
