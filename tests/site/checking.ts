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

/** Runs in the worker: hands it a question as the page does, and catches the answer on its way out. */
export function askToRead(question: {
  files: { path: string; base64: string }[];
  today: string;
}): Promise<string> {
  const files = question.files.map(({ path, base64 }) => ({
    path,
    bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
  }));
  return new Promise((done) => {
    const send = self.postMessage.bind(self);
    Object.assign(self, {
      postMessage: (message: { answered: string }) => {
        Object.assign(self, { postMessage: send });
        done(message.answered);
      },
    });
    const request = { kind: 'read', files, today: question.today };
    self.dispatchEvent(new MessageEvent('message', { data: { id: 0, address: '', request } }));
  });
}
