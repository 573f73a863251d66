/**
 * A button beside each passage that can be pasted elsewhere. A table goes out as a table, with borders, for Word, and
 * as text with tabs for everything else. Without this script the text is there to be marked by hand.
 */

/** `text` and, of a table, `html`: what lies on the clipboard. */
function contentOf(passage: HTMLElement): { text: string; html: string | null } {
  if (!(passage instanceof HTMLTableElement)) {
    const lines = [...passage.querySelectorAll('p')].map((line) => wordsOf(line));
    return { text: lines.join('\n'), html: null };
  }
  const rows = [...passage.rows].map((row) => [...row.cells].map(wordsOf));
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('')}</tr>`);
  return {
    text: rows.map((row) => row.join('\t')).join('\n'),
    html: `<table border="1" cellspacing="0" cellpadding="4">${cells.join('')}</table>`,
  };
}

function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

async function copy(passage: HTMLElement): Promise<void> {
  const { text, html } = contentOf(passage);
  if (html === null) return navigator.clipboard.writeText(text);
  const parts = { 'text/plain': text, 'text/html': html };
  const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/** Where the browser keeps the clipboard to itself, the passage is at least marked. */
function mark(passage: HTMLElement): void {
  const selection = getSelection();
  const range = document.createRange();
  range.selectNodeContents(passage);
  selection?.removeAllRanges();
  selection?.addRange(range);
}

for (const place of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const passage = document.getElementById(place.dataset.copy ?? '');
  if (passage === null) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = place.dataset.name ?? 'Chép';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    copy(passage).then(
      () => {
        status.textContent = 'Đã chép.';
      },
      () => {
        mark(passage);
        status.textContent = 'Đã bôi đen, xin bấm Ctrl+C để chép.';
      },
    );
  });
  place.append(button, status);
}
