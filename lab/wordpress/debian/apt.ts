import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const MOST_MS = 240_000;

/** Control fields of a package: `Depends`. */
export type Control = Record<string, string>;

/**
 * apt with lists, archives and sources of its own: nothing of the system is read but its mirror, its proxy and its keys,
 * and nothing of it is changed.
 */
export class Apt {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** With the packages of this suite of Debian alone; throws where this is no Debian, or its mirror is not reached. */
  static async of(suite: string, folder: string): Promise<Apt> {
    const apt = new Apt(folder);
    for (const name of ['lists/partial', 'cache/archives/partial'])
      mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, 'debian.sources'), sourcesOf(await mirror(), suite));
    writeFileSync(path.join(folder, 'apt.conf'), await configuration(folder));
    await apt.#run('apt-get', ['update', '--error-on=any', '-q']);
    return apt;
  }

  async show(name: string): Promise<Control> {
    const text = await this.#run('apt-cache', ['show', '--no-all-versions', name]);
    const fields = text.split('\n\n')[0]?.matchAll(/^([A-Za-z-]+): (.*)$/gm) ?? [];
    return Object.fromEntries([...fields].map(([, field = '', value = '']) => [field, value]));
  }

  /** Unpacks it below this folder, as it would lie below the root. */
  async unpack(name: string, root: string): Promise<void> {
    const archives = path.join(this.#folder, 'download');
    mkdirSync(archives, { recursive: true });
    await this.#run('apt-get', ['download', '-q', name], archives);
    const { Version: version = '', Architecture: kind = '' } = await this.show(name);
    const file = `${name}_${version.replaceAll(':', '%3a')}_${kind}.deb`;
    await run('dpkg', ['-x', path.join(archives, file), root]);
  }

  /** These and of all that they depend on what is `needed`, below this folder. */
  async unpackAll(names: string[], needed: RegExp, root: string): Promise<void> {
    const args = ['install', '--no-install-recommends', '--print-uris', '-y', '-q', ...names];
    const listed = (await this.#run('apt-get', args)).matchAll(/^'\S+' ([^_\s]+)_/gm);
    const wanted = [...listed].map(([, name = '']) => name).filter((name) => needed.test(name));
    const archives = path.join(this.#folder, 'download');
    mkdirSync(archives, { recursive: true });
    await this.#run('apt-get', ['download', '-q', ...wanted], archives);
    mkdirSync(path.join(root, 'usr/lib'), { recursive: true });
    symlinkSync('usr/lib', path.join(root, 'lib'));
    // Into a system whose /lib is a link, as that of each newer Debian is; dpkg -x would put a folder in its place.
    const script =
      'for file in *.deb; do dpkg-deb --fsys-tarfile "$file" | tar -x -C "$0" --keep-directory-symlink; done';
    await run('sh', ['-eu', '-c', script, root], { cwd: archives });
  }

  async #run(command: string, args: string[], cwd = this.#folder): Promise<string> {
    const env = { ...process.env, LC_ALL: 'C', APT_CONFIG: path.join(this.#folder, 'apt.conf') };
    const { stdout } = await run(command, args, { cwd, env, timeout: MOST_MS, maxBuffer: 32_000_000 });
    return stdout;
  }
}

/** Where this machine has Debian from, as its own sources say. */
async function mirror(): Promise<string> {
  const about = readFileSync('/etc/os-release', 'utf8');
  const codename = /^VERSION_CODENAME=(\S+)$/m.exec(about)?.[1];
  if (!/^ID=debian$/m.test(about) || codename === undefined) throw new Error('this is no release of Debian');
  const format = '$(RELEASE) $(COMPONENT) $(REPO_URI)';
  const { stdout } = await run('apt-get', ['indextargets', '--format', format, 'Created-By: Packages']);
  const lines = stdout.split('\n').map((line) => line.split(' '));
  const uri = lines.find(([release, component]) => release === codename && component === 'main')?.[2];
  if (!uri) throw new Error(`the sources of apt name no mirror of ${codename}`);
  return uri;
}

function sourcesOf(uri: string, suite: string): string {
  return `Types: deb\nURIs: ${uri}\nSuites: ${suite}\nComponents: main\nSigned-By: ${KEYRING}\n`;
}

/** Of the system's own no more than how a mirror is reached: it may also hold commands that clean up what is not ours. */
async function configuration(folder: string): Promise<string> {
  const { stdout } = await run('apt-config', ['dump']);
  const kept = stdout.split('\n').filter((line) => /^(Acquire|APT::Architecture)/.test(line));
  const own = {
    'Dir::Etc::main': '/dev/null',
    'Dir::Etc::parts': '/dev/null',
    'Dir::Etc::sourcelist': `${folder}/debian.sources`,
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::Etc::preferences': '/dev/null',
    'Dir::Etc::preferencesparts': '/dev/null',
    'Dir::State::lists': `${folder}/lists`,
    'Dir::State::status': '/dev/null',
    'Dir::Cache': `${folder}/cache`,
    'APT::Sandbox::User': '',
    'Acquire::Languages': 'none',
    'Acquire::Retries': '2',
    'Acquire::http::Timeout': '20',
  };
  const lines = Object.entries(own).map(([name, value]) => `${name} "${value}";`);
  return `${[...kept, ...lines].join('\n')}\n`;
}
