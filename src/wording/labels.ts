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
