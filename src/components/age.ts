/** The age of a figure is written when the site is built and grows while it is read: count it anew. */
import { daysBetween, formatNumber } from '../format.ts';

const now = new Date();
/** The reader's day. */
export const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');

for (const age of document.querySelectorAll<HTMLElement>('[data-age-of]')) {
  const days = daysBetween(age.dataset.ageOf ?? today, today);
  if (days >= 0) age.textContent = formatNumber(days);
}
