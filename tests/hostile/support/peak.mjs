// Loaded into the command: says at its end how much memory it had at most, in KiB.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  writeFileSync(process.env.PEAK_FILE ?? '', String(process.resourceUsage().maxRSS));
});
