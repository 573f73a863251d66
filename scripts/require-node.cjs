// Loaded before each command, in the oldest JavaScript, so that an old Node gets a sentence instead of a syntax error.
const wanted = require('../package.json').engines.node.replace('>=', '');

const [major, minor] = process.versions.node.split('.').map(Number);
const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
  console.error(
    [
      `Cần Node.js từ ${wanted} trở lên; máy này đang dùng ${process.versions.node}.`,
      'Hãy chạy lại "npm ci" (trên Linux và Windows lệnh này mang theo Node đúng phiên bản),',
      'hoặc cài bản mới từ https://nodejs.org, rồi chạy lại lệnh vừa rồi.',
      `(Node.js ${wanted} or newer is needed; this is ${process.versions.node}. Run "npm ci" again or install it from https://nodejs.org.)`,
    ].join('\n'),
  );
  process.exit(1);
}
