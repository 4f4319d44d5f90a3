// A process of its own that writes a set of files: `node --import tsx writer.ts FOLDER TEXT HOW [TIMES]`.
import { setTimeout as pause } from 'node:timers/promises';
import { FileSet } from '../../../reports/output/file-set.ts';

const [folder = '', text = '', how = '', times = '1'] = process.argv.slice(2);

/** Nobody is asked and nothing is tidied up. */
function dieAt(step: string): void {
  if (how === step) process.kill(process.pid, 'SIGKILL');
}

for (let time = 0; time < Number(times); time++) {
  const set = new FileSet(folder, folder);
  const files = ['evidence.json', 'index.html', 'report.json'].map((name) => set.begin(name));
  dieAt('begun');
  for (const file of files) await file.write(text);
  dieAt('written');
  await Promise.all(files.map((file) => file.flush()));
  dieAt('flushed');
  if (how === 'held') {
    process.stdout.write('held\n');
    await pause(60_000);
  }
  await set.place();
  dieAt('placed');
}
