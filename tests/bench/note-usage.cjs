/** Preloaded into a measured process: notes at its end how large it ever was, and how long its threads worked. */
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  if (!process.env.USAGE_NOTE) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const note = { kilobytes: maxRSS, microseconds: userCPUTime + systemCPUTime };
  writeFileSync(process.env.USAGE_NOTE, JSON.stringify(note));
});
