import type { Answers, Request } from '../../check/messages.ts';

/** Asks the worker and waits for its answer. */
export type Ask = <Kind extends Request['kind']>(
  request: Extract<Request, { kind: Kind }>,
) => Promise<Answers[Kind]>;

interface Waiting {
  readonly done: (answered: unknown) => void;
  readonly fail: (reason: Error) => void;
}

interface Answered {
  readonly id: number;
  readonly answered?: unknown;
  readonly failed?: string;
}

/**
 * A worker that obeys the policy of this page: one begun from a blob inherits `connect-src 'none'`, while one begun
 * from its own address would bring its own policy, or none.
 */
export function openClient(workerAddress: string, pageAddress: string): Ask {
  const whole = new URL(workerAddress, location.href).href;
  const start = new Blob([`import ${JSON.stringify(whole)};`], { type: 'text/javascript' });
  const worker = new Worker(URL.createObjectURL(start), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.failed === undefined) one?.done(data.answered);
    else one?.fail(new Error(data.failed));
  });
  worker.addEventListener('error', (event) => {
    for (const { fail } of waiting.values()) fail(new Error(event.message));
    waiting.clear();
  });
  const address = new URL(pageAddress, location.href).href;
  return (request) =>
    new Promise((done, fail) => {
      asked += 1;
      // The worker answers each question with what its kind says.
      waiting.set(asked, { done: done as (answered: unknown) => void, fail });
      worker.postMessage({ id: asked, address, request });
    });
}
