import { spawnSync } from 'node:child_process';

/**
 * Whether more is set for a file than its mode: rights of further users (an ACL) or a label. A new file in its place would not
 * have them, and the web server might not be let in any more. Node reads neither; POSIX has `ls` mark such a file behind the mode.
 */
export function hasFurtherRights(place: string): boolean {
  if (process.platform === 'win32') return false;
  const { stdout } = spawnSync('ls', ['-ld', place], { encoding: 'utf8', timeout: 5000 });
  return /^\S{10}[^\s\w]/.test(stdout ?? '');
}
