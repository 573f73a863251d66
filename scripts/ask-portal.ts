import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerFault, type PortalRequest } from '../src/portal/requests.ts';

/** Who asks, so that the portal's keepers can tell and say no. */
const USER_AGENT = 'so-lieu-phuong-xa/0.1 (open data of communes; six questions a month, one after another)';

/** What the answer to success is; the portal says 201, not 200. */
const SUCCESS = 201;
/** These are a no: nobody asks again. */
const REFUSED = [401, 403, 429];
const MOST_TRIES = 3;

export interface Asking {
  /** Address of the portal without a path. */
  readonly portal: string;
  readonly department: string;
  /** Where answers are kept; one kept already is not asked for again. */
  readonly folder: string;
  /** Milliseconds between two questions; each further try of one waits as many times longer. */
  readonly pause: number;
  /** Milliseconds after which an answer is given up. */
  readonly patience: number;
  readonly tell: (sentence: string) => void;
}

/** Asks one question after another and keeps each good answer at once; the paths of all six, or null if one is missing. */
export async function askPortal(
  requests: readonly PortalRequest[],
  asking: Asking,
): Promise<readonly string[] | null> {
  mkdirSync(asking.folder, { recursive: true });
  const paths: string[] = [];
  let isFirst = true;
  for (const request of requests) {
    const path = join(asking.folder, `${request.report}.json`);
    if (isKept(path, request, asking)) asking.tell(`${request.report}: đã có, không hỏi lại.`);
    else {
      if (!isFirst) await sleep(asking.pause);
      isFirst = false;
      const text = await askPatiently(request, asking);
      if (text === null) return null;
      writeFileSync(path, text);
      asking.tell(`${request.report}: đã lấy.`);
    }
    paths.push(path);
  }
  return paths;
}

function isKept(path: string, { report }: PortalRequest, { department }: Asking): boolean {
  return existsSync(path) && answerFault(readFileSync(path, 'utf8'), report, department) === null;
}

/** The text of a good answer; null once the portal has refused, or has failed too often. */
async function askPatiently(request: PortalRequest, asking: Asking): Promise<string | null> {
  for (let turn = 1; turn <= MOST_TRIES; turn += 1) {
    const answer = await ask(request, asking);
    if ('text' in answer) return answer.text;
    asking.tell(`${request.report}: ${answer.fault}`);
    if (answer.isFinal) return null;
    if (turn < MOST_TRIES) await sleep(asking.pause * (turn + 1));
  }
  return null;
}

type Answer = { readonly text: string } | { readonly fault: string; readonly isFinal: boolean };

async function ask({ path, body, report }: PortalRequest, asking: Asking): Promise<Answer> {
  try {
    const response = await fetch(asking.portal + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'user-agent': USER_AGENT },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(asking.patience),
    });
    const text = await response.text();
    if (response.status !== SUCCESS) {
      const isFinal = REFUSED.includes(response.status);
      const end = isFinal ? ' Cổng không cho hỏi; không hỏi lại.' : '';
      return { fault: `Cổng trả lời HTTP ${response.status}, không phải ${SUCCESS}.${end}`, isFinal };
    }
    const fault = answerFault(text, report, asking.department);
    return fault === null ? { text } : { fault, isFinal: false };
  } catch (error) {
    const why = error instanceof Error && error.name === 'TimeoutError' ? 'quá lâu' : 'đứt giữa chừng';
    return { fault: `Không lấy được: kết nối ${why}.`, isFinal: false };
  }
}
