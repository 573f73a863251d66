/** What a test of `/kiem-tra-tep/` does to the page: hands it files, waits for its answer, watches it work. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Handed {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function csv(name: string, text: string): Handed {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

/** Chooses files, takes the guesses of the page as they are, and checks. */
export async function checkFiles(page: Page, files: readonly Handed[]): Promise<string> {
  await page.setInputFiles('#tep', [...files]);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  const heading = page.locator('#ket-qua-kiem-tra');
  await heading.waitFor({ timeout: 60_000 });
  expect(await heading.evaluate((node) => node === document.activeElement)).toBe(true);
  return heading.innerText();
}

/** Runs in the page: notes the longest task since a file was chosen; how the test hands the file over is no part of it. */
export function watchTasks(): void {
  let begun = Number.POSITIVE_INFINITY;
  document.addEventListener('change', () => {
    begun = Math.min(begun, performance.now());
  });
  let longest = 0;
  document.body.dataset.longest = '0';
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (startTime > begun) longest = Math.max(longest, duration);
    }
    document.body.dataset.longest = String(longest);
  }).observe({ type: 'longtask' });
}

/** A question to the worker as plain data, files in base64. */
interface Question {
  readonly address: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly files?: readonly { readonly path: string; readonly base64: string }[];
}

/** Runs in the worker: hands it a question as the page does, and catches the answer on its way out. */
export function askWorker({ address, request, files }: Question): Promise<unknown> {
  const read = files?.map(({ path, base64 }) => ({
    path,
    bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
  }));
  return new Promise((done) => {
    const send = self.postMessage.bind(self);
    Object.assign(self, {
      postMessage: (message: { answered: unknown }) => {
        Object.assign(self, { postMessage: send });
        done(message.answered);
      },
    });
    const data = { id: 0, address, request: read === undefined ? request : { ...request, files: read } };
    self.dispatchEvent(new MessageEvent('message', { data }));
  });
}
