import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The command is tested as it is shipped: built from these very sources. */
export default function build(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../scripts/build.mjs', import.meta.url))], {
    stdio: 'inherit',
  });
}
