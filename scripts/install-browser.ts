import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where each system keeps a browser that Playwright can drive. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The fonts hold the Vietnamese letters, which a bare machine lacks. */
const PACKAGES = ['chromium', 'fonts-noto-core'];

export const NO_BROWSER = [
  'The browser tests need Chromium or Chrome, and none was found.',
  `Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`,
  'elsewhere:       install Chrome or Chromium, or set CHROMIUM_PATH to its program.',
].join('\n');

/** Path of the browser for the tests: CHROMIUM_PATH, or the first one found; null where there is none. */
export function findBrowser(): string | null {
  const asked = process.env.CHROMIUM_PATH;
  if (asked !== undefined && asked !== '') return existsSync(asked) ? asked : null;
  return PLACES.find((place) => existsSync(place)) ?? null;
}

/** As `findBrowser`, but on Debian and Ubuntu installs one first where that is allowed without asking for a password. */
export function installBrowser(): string | null {
  const found = findBrowser();
  if (found !== null || process.env.CHROMIUM_PATH || !existsSync('/usr/bin/apt-get')) return found;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (prefix.length > 0 && !succeeds([...prefix, 'true'])) return null;
  console.log(`Installing ${PACKAGES.join(', ')} for the browser tests…`);
  const apt = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q'];
  if (!succeeds([...apt, 'update'])) return null;
  if (!succeeds([...apt, 'install', '-y', '--no-install-recommends', ...PACKAGES])) return null;
  return findBrowser();
}

/** Runs a command quietly; what it said is shown only when it fails. */
function succeeds(command: readonly string[]): boolean {
  const [program = '', ...parameters] = command;
  const ran = spawnSync(program, parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (ran.status === 0) return true;
  console.error(`${command.join(' ')} failed:\n${ran.stdout ?? ''}${ran.stderr ?? ''}`);
  return false;
}
