/** Buttons in a list of links, for what only a script can do. */

/** A line of the list with a button that does `act`. */
export function actionItem(name: string, act: () => void | Promise<void>): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  button.addEventListener('click', () => void act());
  item.append(button);
  return item;
}

/** Copies `text` and says so behind the button of `item`; where the browser keeps its clipboard, the text stands there. */
export async function copyAndSay(item: HTMLElement, text: string): Promise<void> {
  const said = item.querySelector('[role="status"]') ?? item.appendChild(document.createElement('span'));
  said.setAttribute('role', 'status');
  said.className = 'soft small';
  said.textContent = await navigator.clipboard.writeText(text).then(
    () => ' Đã sao chép.',
    () => ` Hãy chép địa chỉ này: ${text}`,
  );
}

/** Hands `blob` to the reader as a file called `name`. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has its data only after this turn of the browser.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
