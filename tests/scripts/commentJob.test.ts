/** The shell of the job that comments, run with a host that is played. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const RUN = 'https://github.com/so-lieu/phuong-xa/actions/runs/7';
const REPORT = '{"problems":[],"rows":40,"published":40}';

describe('comment.sh', () => {
  const folder = mkdtempSync(join(tmpdir(), 'so-lieu-host-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** `gh` writes down what it is asked and answers from files; `unzip` gives the file of that name. */
  function play(name: string, script: string): void {
    writeFileSync(join(folder, name), `#!/usr/bin/env bash\ncd "$PLAY"\n${script}`);
    chmodSync(join(folder, name), 0o755);
  }

  function answer(name: string, text: string): void {
    writeFileSync(join(folder, name), text);
  }

  beforeEach(() => {
    play('unzip', 'cat "content-$3"\n');
    play(
      'gh',
      `echo "$*" >> asked
for word in "$@"; do [[ $word == body=@* ]] && cp "\${word#body=@}" sent; done
case "$*" in
  *--method\\ PATCH*|*--method\\ POST*) ;;
  */pulls\\ *) cat pulls ;;
  */artifacts\\ *) cat artifacts ;;
  */zip) echo zip ;;
  */comments\\ *) cat comments ;;
esac\n`,
    );
    answer('asked', '');
    answer('sent', '');
    answer('pulls', '12\n');
    answer('artifacts', '34\n');
    answer('comments', '');
    answer('content-check.json', REPORT);
    answer('content-diff.json', '');
  });

  function comment() {
    const { status, stderr } = spawnSync('bash', ['.github/scripts/comment.sh'], {
      encoding: 'utf8',
      env: {
        PATH: [folder, dirname(process.execPath), process.env.PATH].join(delimiter),
        PLAY: folder,
        GITHUB_REPOSITORY: 'so-lieu/phuong-xa',
        RUN_ID: '7',
        RUN_URL: RUN,
        HEAD_OWNER: 'can-bo',
        HEAD_BRANCH: '$(touch pwned)',
        HEAD_SHA: 'abc',
      },
    });
    const said = {
      asked: readFileSync(join(folder, 'asked'), 'utf8'),
      sent: readFileSync(join(folder, 'sent'), 'utf8'),
    };
    return { status, stderr, ...said };
  }

  it('writes one comment, and the next time the same one anew', () => {
    const first = comment();
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.asked).toContain('--method POST repos/so-lieu/phuong-xa/issues/12/comments');
    expect(first.sent).toMatch(/^<!-- so-lieu-phuong-xa: kiem-tra -->\n\*\*Số liệu không có lỗi/);
    answer('comments', '56\n78\n');
    expect(comment().asked).toContain('--method PATCH repos/so-lieu/phuong-xa/issues/comments/56');
  });

  it('asks for the pull request by its branch, whose name is never a command', () => {
    expect(comment().asked).toContain('-f head=can-bo:$(touch pwned)');
  });

  it('writes nothing where no open pull request has that commit', () => {
    answer('pulls', '');
    expect(comment()).toMatchObject({ status: 0, sent: '' });
  });

  it('says that there is no report when there is none, or one too large to be one', () => {
    answer('artifacts', '');
    expect(comment().sent).toContain('Chưa kiểm tra được');
    answer('artifacts', '34\n');
    answer('content-check.json', `${' '.repeat(1_000_001)}${REPORT}`);
    expect(comment().sent).toContain('Chưa kiểm tra được');
  });
});
