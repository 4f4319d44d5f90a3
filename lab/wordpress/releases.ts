import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { withLock } from '../embedded/lock.mjs';
import { Apt } from './debian/apt.ts';
import { unpackWordPress } from './debian/unpack.ts';

/** A WordPress besides the installed one, by the suite of Debian that holds it. */
interface Release {
  name: string;
  suite: string;
}

export const releases: readonly Release[] = JSON.parse(
  readFileSync(new URL('releases.json', import.meta.url), 'utf8'),
);

/** What the table is run with besides the installed one. */
export const newest = releases.at(-1)?.name ?? '';

/** In which a suite is asked again for a newer one; its fixes come every few weeks. */
const KEPT_MS = 7 * 24 * 3600 * 1000;

/** Outside the project and kept between runs. */
export const CACHE = path.join(
  process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'),
  'wp-rest-doctor-lab',
);

/** The folder of a WordPress, brought here where it is not yet; throws a line that says why it cannot be. */
export async function releaseFolder(name: string): Promise<string> {
  const release = releases.find((one) => one.name === name);
  if (!release) throw new Error(`no WordPress is called ${name}. There are ${namesOfReleases()}`);
  mkdirSync(CACHE, { recursive: true });
  return withLock(path.join(CACHE, `${release.suite}.lock`), async () => {
    const known = newestIn(release.suite);
    if (known && Date.now() - askedAt(release.suite) < KEPT_MS) return known;
    try {
      return await bring(release);
    } catch (error) {
      // Of a machine that has no way out, what it has is good enough.
      if (known) return known;
      throw new Error(`WordPress ${name} cannot be had from Debian ${release.suite}: ${lastLineOf(error)}`);
    }
  });
}

/** Null where it is here or can be brought; asked once in a process. */
export function releaseComplaint(name: string): Promise<string | null> {
  const asked = complaints.get(name) ?? releaseFolder(name).then(() => null, lastLineOf);
  complaints.set(name, asked);
  return asked;
}

const complaints = new Map<string, Promise<string | null>>();

export function namesOfReleases(): string {
  return releases.map(({ name }) => name).join(' and ');
}

async function bring({ name, suite }: Release): Promise<string> {
  const draft = path.join(CACHE, `${suite}.draft`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft);
  try {
    const apt = await Apt.of(suite, draft);
    const { Version: version = '' } = await apt.show('wordpress');
    const folder = path.join(CACHE, `${suite}-${version}`);
    if (!version.startsWith(`${name}.`))
      console.log(
        `Debian ${suite} has WordPress ${version} now; lab/wordpress/releases.json calls it ${name}.`,
      );
    if (!existsSync(folder)) {
      console.log(`Bringing WordPress ${version} of Debian ${suite} into ${CACHE}; this happens once.`);
      await unpackWordPress(apt, path.join(draft, 'root'), path.join(draft, 'wordpress'));
      for (const old of foldersOf(suite)) rmSync(old, { recursive: true });
      renameSync(path.join(draft, 'wordpress'), folder);
    }
    writeFileSync(stampOf(suite), `${Date.now()}\n`);
    return folder;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function foldersOf(suite: string): string[] {
  return readdirSync(CACHE)
    .filter((name) => new RegExp(`^${suite}-\\d`).test(name))
    .map((name) => path.join(CACHE, name));
}

function newestIn(suite: string): string | undefined {
  return foldersOf(suite).at(-1);
}

function stampOf(suite: string): string {
  return path.join(CACHE, `${suite}.asked`);
}

function askedAt(suite: string): number {
  return existsSync(stampOf(suite)) ? Number(readFileSync(stampOf(suite), 'utf8')) : 0;
}

/** Of a command's many lines, the one that says what was wrong. */
function lastLineOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => line.startsWith('E: ')) ?? lines.at(-1) ?? text;
}
