import type { Choice } from '../../check/messages.ts';
import { type Ask, openClient } from './client.ts';
import { placeForm } from './placeForm.ts';
import { countText } from './problemList.ts';
import { resultPart } from './resultPart.ts';
import { today } from './today.ts';

const FAILED =
  'Trình duyệt này không chạy được phép kiểm tra. Hãy dùng bản mới của Chrome, Edge, Firefox hoặc Safari, hoặc gửi đề nghị để máy kiểm tra.';

/** Takes chosen and dropped files, asks whose they are, and shows what the reader says of them. */
export function startCheck(workerAddress: string, pageAddress: string): void {
  const form = document.querySelector<HTMLElement>('.check-form');
  const input = form?.querySelector('input');
  const status = document.querySelector<HTMLElement>('.check-status');
  const steps = document.querySelector<HTMLElement>('.check-steps');
  if (!form || !input || status === null || steps === null) return;
  let client: Ask | undefined;
  let turn = 0;

  const tell = async (
    doing: string,
    work: (ask: Ask, isStale: () => boolean) => Promise<void>,
  ): Promise<void> => {
    turn += 1;
    const mine = turn;
    status.textContent = doing;
    try {
      client ??= openClient(workerAddress, pageAddress);
      await work(client, () => mine !== turn);
    } catch (reason) {
      console.error(reason);
      if (mine === turn) status.textContent = FAILED;
    }
  };

  const check = (folder: string, files: readonly Choice[]): void =>
    void tell('Đang kiểm tra…', async (ask, isStale) => {
      const checked = await ask({ kind: 'check', folder, files, today: today() });
      if (isStale()) return;
      steps.querySelector('.check-result')?.remove();
      const result = resultPart(checked, ask);
      result.classList.add('check-result');
      steps.append(result);
      status.textContent = `Đã kiểm tra: ${countText(checked)}.`;
      result.querySelector<HTMLElement>('h2')?.focus();
    });

  const open = (files: readonly File[]): void =>
    void tell('Đang đọc tệp…', async (ask, isStale) => {
      if (files.length === 0) return;
      const opened = await ask({ kind: 'open', files });
      if (isStale()) return;
      const place = placeForm(opened, check);
      steps.replaceChildren(place);
      status.textContent = `Đã đọc ${files.length} tệp. Xem lại nơi và loại tệp, rồi bấm Kiểm tra.`;
      place.querySelector<HTMLElement>('h2')?.focus();
    });

  input.disabled = false;
  input.addEventListener('change', () => open([...(input.files ?? [])]));
  acceptDrops(form, open);
}

function acceptDrops(form: HTMLElement, open: (files: readonly File[]) => void): void {
  form.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.classList.add('dropping');
  });
  form.addEventListener('dragleave', () => form.classList.remove('dropping'));
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    form.classList.remove('dropping');
    open([...(event.dataTransfer?.files ?? [])]);
  });
}
