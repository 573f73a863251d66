import { formatNumber } from '../format.ts';

/** `Báo cáo`, `Kế hoạch`, `Cổng thông tin`, `Báo chí`. */
export const SOURCE_KINDS: Readonly<Record<'report' | 'plan' | 'portal' | 'press', string>> = {
  report: 'Báo cáo',
  plan: 'Kế hoạch',
  portal: 'Cổng thông tin',
  press: 'Báo chí',
};

/** In which direction an indicator is better, as its page says it. */
export const BETTER: Readonly<Record<'up' | 'down' | 'none', string>> = {
  up: 'Càng cao càng tốt',
  down: 'Càng thấp càng tốt',
  none: 'Cao hay thấp không nói lên tốt xấu',
};

/** `đếm trong kỳ` for a flow, `đếm tại một ngày` for a stock. */
export const TIMINGS: Readonly<Record<'flow' | 'stock', string>> = {
  flow: 'đếm trong kỳ',
  stock: 'đếm tại một ngày',
};

/**
 * What stands beneath the name of an indicator whose source calls it something else: that name, and what is easily
 * misread; empty where the source has no name of its own.
 */
export function sourceLabelText(indicator: {
  readonly label: string | null;
  readonly caution: string | null;
}): string {
  const { label, caution } = indicator;
  if (label === null) return '';
  return caution === null ? `Cổng gọi: ${label}.` : `Cổng gọi: ${label}. ${caution}`;
}

/** The unit that follows a value: `hồ sơ`; `trên 20 điểm` for points. */
export function unitText({ unit, max }: { readonly unit: string; readonly max: number | null }): string {
  return max === null ? unit : `trên ${formatNumber(max)} ${unit}`;
}

/** Whether the words of a witness are keys and numbers as a machine writes them, `"totalReceived":2971`, and no prose. */
export function isCode(text: string): boolean {
  return /^"\w+":/.test(text);
}

/**
 * `en` for words without one Vietnamese letter: a document in English is quoted as it is, and
 * is read aloud as English (WCAG 3.1.2).
 */
export function languageOf(text: string): 'en' | undefined {
  return /[a-z]{4}/.test(text) && !/[^\p{ASCII}\p{P}\p{S}]/u.test(text) ? 'en' : undefined;
}
