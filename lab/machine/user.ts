import { execFileSync } from 'node:child_process';
import { chownSync, lchownSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface Account {
  uid: number;
  gid: number;
}

/**
 * Who runs the servers. Some of them refuse to run as root, and none of them should: root hands them to `www-data`,
 * which every Debian has; anyone else runs them under their own name.
 */
export const serverAccount: Account | null = process.getuid?.() === 0 ? accountOf('www-data') : null;

/** Gives a file or a whole folder to the account that runs the servers. */
export function handOver(place: string): void {
  if (!serverAccount) return;
  lchownSync(place, serverAccount.uid, serverAccount.gid);
}

export function handOverAll(folder: string): void {
  if (!serverAccount) return;
  execFileSync('chown', ['-R', '-h', `${serverAccount.uid}:${serverAccount.gid}`, folder]);
}

/** Only what lies directly in the folder: for folders that are mostly links to files shared with others. */
export function handOverContents(folder: string): void {
  if (!serverAccount) return;
  chownSync(folder, serverAccount.uid, serverAccount.gid);
  for (const name of readdirSync(folder)) handOver(path.join(folder, name));
}

function accountOf(name: string): Account {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
