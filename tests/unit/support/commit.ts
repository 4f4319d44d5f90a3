import { execFileSync } from 'node:child_process';

/** A number of the commit that is tested; of the day where there is none, as in an archive of the sources. */
export function ofCommit(): number {
  try {
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: import.meta.dirname, stdio: 'pipe' });
    return Number.parseInt(commit.toString().slice(0, 7), 16);
  } catch {
    return Math.floor(Date.now() / 86_400_000);
  }
}
