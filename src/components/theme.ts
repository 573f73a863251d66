/**
 * Light, dark, or as the device has it: a choice at the foot of every page, kept on this device only.
 * `public/giao-dien.js` applies it before the next page is painted. Without scripts a page follows the device.
 */
const KEY = 'so-lieu-mau';
const CHOICES = [
  { value: '', name: 'Theo máy' },
  { value: 'light', name: 'Sáng' },
  { value: 'dark', name: 'Tối' },
] as const;

function apply(chosen: string): void {
  const { dataset } = document.documentElement;
  if (chosen === '') delete dataset.theme;
  else dataset.theme = chosen;
}

/** Where the device keeps nothing the choice holds for this page. */
function keep(chosen: string): void {
  try {
    if (chosen === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, chosen);
  } catch {}
}

const field = document.createElement('label');
const choice = document.createElement('select');
for (const { value, name } of CHOICES) choice.append(new Option(name, value));
choice.value = document.documentElement.dataset.theme ?? '';
choice.addEventListener('change', () => {
  apply(choice.value);
  keep(choice.value);
});
field.className = 'theme';
field.append('Màu trang ', choice);
document.querySelector('.site-foot .wrap')?.append(field);
