/** Preloaded into a measured process: notes at its end how large it ever was, in kilobytes. */
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  if (process.env.MEMORY_NOTE) writeFileSync(process.env.MEMORY_NOTE, String(process.resourceUsage().maxRSS));
});
