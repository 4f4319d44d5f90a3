import { execFile } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Apt } from './apt.ts';

const run = promisify(execFile);

/** Debian's own libraries, to which its WordPress links. */
const LIBRARY = /^(lib(js|php)-|node-|php-(?!gd$|mysql|xml$|curl$|mbstring$|common$|cli$))/;

/** WordPress's files with those of the libraries that it links to, as one folder without links. */
export async function unpackWordPress(apt: Apt, root: string, target: string): Promise<void> {
  const place = path.join(root, 'usr/share/wordpress');
  await apt.unpack('wordpress', root);
  const known = new Set(['wordpress']);
  let names = ['wordpress'];
  while (keepInside(root, place) > 0 && names.length > 0) {
    const needed = (await Promise.all(names.map((name) => apt.show(name)))).flatMap(dependsOf);
    names = [...new Set(needed)].filter((name) => !known.has(name));
    for (const name of names) {
      known.add(name);
      await apt.unpack(name, root);
    }
  }
  await run('cp', ['-RL', '--', place, target]);
  // Debian's own looks for others in /etc.
  rmSync(path.join(target, 'wp-config.php'));
}

function dependsOf({ Depends = '' }: Record<string, string>): string[] {
  return Depends.split(/[,|]/)
    .map((one) => one.trim().split(/[ :(]/)[0] ?? '')
    .filter((name) => LIBRARY.test(name));
}

/** Lets the links of a package lead to what lies in the same root; answers with how many lead to nothing. */
function keepInside(root: string, place: string): number {
  const links = [place, ...['php', 'javascript', 'nodejs'].map((name) => path.join(root, 'usr/share', name))]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
    )
    .filter((name) => lstatSync(name).isSymbolicLink());
  for (const link of links) {
    const to = readlinkSync(link);
    if (!path.isAbsolute(to) || to.startsWith(`${root}/`) || to.startsWith('/etc/ssl/')) continue;
    rmSync(link);
    symlinkSync(path.join(root, to), link);
  }
  return links.filter((link) => link.startsWith(`${place}/`) && !existsSync(link)).length;
}
