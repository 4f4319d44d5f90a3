import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { withLock } from '../embedded/lock.mjs';
import { Apt } from '../wordpress/debian/apt.ts';
import { CACHE } from '../wordpress/releases.ts';
import type { Scratch } from './scratch.ts';
import type { ServerProgram } from './server.ts';

const run = promisify(execFile);
const SUITE = 'trixie';
const WANTED = ['php8.4-fpm', 'php8.4-mysql', 'php8.4-xml', 'php8.4-mbstring', 'php8.4-curl', 'nginx'];
/** What these need to run; not what would manage them on a whole system. */
const NEEDED = /^(lib|php8|nginx$|zlib1g$|openssl-provider)/;

/**
 * PHP and nginx of a newer Debian than this one. They need its C library, so its own loader starts them, from a folder of
 * the lab.
 */
export class NewerServers {
  readonly #root: string;

  private constructor(root: string) {
    this.#root = root;
  }

  static async bring(scratch: Scratch): Promise<NewerServers> {
    mkdirSync(CACHE, { recursive: true });
    const kept = path.join(CACHE, `servers-${SUITE}`);
    await withLock(`${kept}.lock`, async () => {
      if (!existsSync(kept)) await unpack(kept);
    });
    const root = path.join(scratch.folder, 'newer');
    // The account of the servers may have no way to where they were brought.
    await run('cp', ['-R', '--', kept, root]);
    writeFileSync(path.join(root, 'conf.d/lab.ini'), extensionsOf(root));
    return new NewerServers(root);
  }

  /** The same program in its newer version; one that is not brought stays as it is. */
  instead(program: ServerProgram): ServerProgram {
    const name = program.command.replace(/[\d.]+$/, '');
    const sbin = path.join(this.#root, 'usr/sbin');
    const own = readdirSync(sbin).find((one) => one.replace(/[\d.]+$/, '') === name);
    if (own === undefined) return program;
    const libraries = path.join(this.#root, 'lib');
    return {
      ...program,
      command: path.join(libraries, loaderIn(libraries)),
      args: ['--library-path', libraries, path.join(sbin, own), ...program.args],
      env: { ...program.env, PHP_INI_SCAN_DIR: path.join(this.#root, 'conf.d') },
    };
  }
}

async function unpack(target: string): Promise<void> {
  console.log(`Bringing PHP and nginx of Debian ${SUITE} into ${CACHE}; this happens once.`);
  const draft = `${target}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft);
  try {
    const apt = await Apt.of(SUITE, path.join(draft));
    const root = path.join(draft, 'root');
    await apt.unpackAll(WANTED, NEEDED, root);
    const libraries = path.join(root, 'usr/lib', await multiarch());
    const kept = path.join(draft, 'kept');
    for (const name of ['usr/lib', 'usr/share', 'conf.d'])
      mkdirSync(path.join(kept, name), { recursive: true });
    renameSync(path.join(root, 'usr/sbin'), path.join(kept, 'usr/sbin'));
    renameSync(libraries, path.join(kept, 'lib'));
    renameSync(path.join(root, 'usr/lib/php'), path.join(kept, 'usr/lib/php'));
    for (const name of readdirSync(path.join(root, 'usr/share')).filter((one) => one.startsWith('php8')))
      renameSync(path.join(root, 'usr/share', name), path.join(kept, 'usr/share', name));
    renameSync(kept, target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function multiarch(): Promise<string> {
  const { stdout } = await run('dpkg-architecture', ['-qDEB_HOST_MULTIARCH']).catch(() => ({
    stdout: process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu',
  }));
  return stdout.trim();
}

function loaderIn(libraries: string): string {
  return readdirSync(libraries).find((name) => name.startsWith('ld-linux')) ?? 'ld-linux';
}

/** As Debian switches each extension on when it is installed: in the order of their priorities. */
function extensionsOf(root: string): string {
  const share = path.join(root, 'usr/share');
  const files = readdirSync(share, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.startsWith('php8') && name.endsWith('.ini') && name.split('/').length === 3,
  );
  const texts = files.map((name) => readFileSync(path.join(share, name), 'utf8'));
  const priority = (text: string) => Number(/^;\s*priority=(\d+)/m.exec(text)?.[1] ?? 20);
  const [api = ''] = readdirSync(path.join(root, 'usr/lib/php')).filter((name) => /^\d{8}$/.test(name));
  const lines = texts.sort((one, other) => priority(one) - priority(other));
  return `extension_dir=${path.join(root, 'usr/lib/php', api)}\n${lines.join('\n')}`;
}
