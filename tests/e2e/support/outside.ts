import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface PackedFile {
  path: string;
  size: number;
}

/** Never waits for it in step: the sites of a test live in the same process. */
export function run(program: string, args: string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  // What npm, Playwright or a developer's shell has set is no part of a user's world.
  const foreign = /^(npm_|TEST_|PLAYWRIGHT_|PW|DEBUG_COLORS|FORCE_COLOR|WP_|SITES$|REPORTS$|NODE_OPTIONS$)/i;
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  const child = spawn(program, args, {
    cwd,
    env: { ...Object.fromEntries(own), ...env },
    // npm is a script on Windows, which only a shell starts.
    shell: process.platform === 'win32' && program === 'npm',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk) => {
      said[name] += chunk;
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...said }));
  });
}

export interface Installed {
  folder: string;
  files: PackedFile[];
  /** Of what is fetched, in bytes. */
  size: number;
}

/** Packs this repository and installs the package where nothing of the repository is near. */
export async function installOutside(): Promise<Installed> {
  const folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-outside-'));
  // The build is another test's: it must not change below those that run beside this one.
  const packed = await succeeding(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    root,
  );
  const [{ filename, files, size }] = JSON.parse(packed);
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  await succeeding(
    'npm',
    ['install', '--offline', '--ignore-scripts', '--no-audit', `./${filename}`],
    folder,
  );
  return { folder, files, size };
}

async function succeeding(program: string, args: string[], cwd: string): Promise<string> {
  const { status, stdout, stderr } = await run(program, args, cwd);
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout;
}

/** What a user would install beside it, from the repository: these tests need no registry. */
export function lend(folder: string, ...names: string[]): void {
  for (const name of names) {
    const place = path.join(folder, 'node_modules', name);
    if (existsSync(place)) continue;
    mkdirSync(path.dirname(place), { recursive: true });
    symlinkSync(path.join(root, 'node_modules', name), place, 'junction');
  }
}

/** The program that a package of the repository brings. */
export function programOf(name: string, bin: string): string {
  const manifest = path.join(root, 'node_modules', name, 'package.json');
  const { bin: programs } = JSON.parse(readFileSync(manifest, 'utf8'));
  return path.resolve(manifest, '..', typeof programs === 'string' ? programs : programs[bin]);
}

/** The files that a page of the documentation gives, by the name in their first line. */
export function filesIn(page: string): Map<string, string> {
  const text = readFileSync(path.join(root, 'docs', page), 'utf8');
  const blocks = text.matchAll(/^```(?:js|ts)\n\/\/ (\S+)\n(.*?)^```$/gms);
  return new Map([...blocks].map(([, name = '', code = '']) => [name, code]));
}
