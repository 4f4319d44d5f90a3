import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { fixes } from '../../fixes/index.ts';
import type { Lab } from '../lab.ts';
import { passwords } from '../logins.ts';
import type { LabSite } from '../site.ts';
import { isMended } from './judged.ts';
import { readResults } from './recorded.ts';
import type { Place } from './table.ts';
import { visitSite, writeSites } from './visit.ts';
import { entryOf, withFault } from './with-fault.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The command as its sources are, built or not. */
const main = new URL('../../cli/main.ts', import.meta.url).href;
const command = [
  '--import',
  'tsx',
  '--input-type=module',
  '-e',
  `(await import('${main}')).main()`,
  '--',
  'wp-rest-doctor',
];

/** What `wp-rest-doctor fix` did to a site with a fault. */
export interface ByCommand {
  isMended: boolean;
  /** It was shown that the folder is the site's. */
  isProved: boolean;
  /** The fixes that stayed. */
  by: string[];
  status: number | null;
  /** What must never be: files that were lost, changed or left. */
  complaints: string[];
  said: string;
}

/** The lab mended it with changes of files in the folder of the site alone, so the command has to. */
export function isOfFiles({ fault, stack }: Place): boolean {
  const cell = readResults()?.runs.contract?.cells.find(
    (one) => one.fault === fault.id && one.stack === stack,
  );
  const places = cell?.by.map((id) => fixes.known.find((one) => one.id === id)?.file ?? '') ?? [];
  return (
    places.length > 0 && places.every((file) => /^(?:\.htaccess|wp-config\.php|wp-content\/)/.test(file))
  );
}

/** Runs the command on the site's own folder, and takes back what it has done: then every file is as it was. */
export function fixByCommand(lab: Lab, { fault, stack }: Place): Promise<ByCommand> {
  return withFault(lab, fault, stack, async (site) => {
    const entry = entryOf(lab, fault, site);
    const sites = writeSites(entry, site.folder);
    const state = mkdtempSync(path.join(tmpdir(), 'wprd-lab-state-'));
    try {
      await sleep(fault.pauseMs ?? 0);
      const before = filesOf(site);
      const folder = ['--root', site.wordpress];
      const asked = ['fix', sites, ...folder, '--yes'];
      const first = await run(asked, state);
      // Of a site that hands out no file without a password nothing shows whose folder it is.
      const { status, said } = first.status === 2 ? await run([...asked, '--trust-root'], state) : first;
      const visited = await visitSite(entry, site.folder);
      const by = [...said.matchAll(/^([\w+-]+) helped, and stays\.$/gm)].map(([, id = '']) => id);
      const left = [...filesOf(site).keys()].filter((name) => /wp-rest-doctor/.test(name));
      const undo = await run(['fix', '--undo', ...folder], state);
      const complaints = [
        ...left.map((name) => `${name} was left`),
        ...differences(before, filesOf(site)),
        ...(undo.status === 0 ? [] : [`--undo ended with ${undo.status}: ${undo.said}`]),
        ...readdirSync(path.join(state, 'wp-rest-doctor', 'fix')).map(
          (name) => `${name} was left in the state`,
        ),
      ];
      return { isMended: isMended(visited), isProved: first.status !== 2, by, status, complaints, said };
    } finally {
      rmSync(state, { recursive: true, force: true });
    }
  });
}

function run(args: string[], state: string): Promise<{ status: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...command, ...args], {
      cwd: root,
      env: { PATH: process.env.PATH, XDG_STATE_HOME: state, ...passwords },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    child.once('close', (status) => resolve({ status, said }));
  });
}

/** What of a site a person would miss: its files with their mode and owner, but for what WordPress itself writes. */
function filesOf({ wordpress }: LabSite): Map<string, string> {
  const names = readdirSync(wordpress, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names
      .filter((name) => !/^wp-(?:admin|includes)\//.test(name))
      .map((name) => [name, nameOf(path.join(wordpress, name))]),
  );
}

/** The time to the second, as caches of compiled PHP compare it. */
function nameOf(place: string): string {
  const found = statSync(place);
  const { mode, uid, gid, mtimeMs } = found;
  if (!found.isFile()) return `${mode} ${uid} ${gid}`;
  const hash = createHash('sha256').update(readFileSync(place)).digest('hex');
  return `${mode} ${uid} ${gid} ${Math.floor(mtimeMs / 1000)} ${hash}`;
}

function differences(before: Map<string, string>, after: Map<string, string>): string[] {
  const lost = [...before.keys()].filter((name) => !after.has(name));
  const changed = [...before].filter(([name, was]) => after.has(name) && after.get(name) !== was);
  const left = [...after.keys()].filter((name) => !before.has(name));
  return [
    ...lost.map((name) => `${name} is gone`),
    ...changed.map(([name, was]) => `${name} is not as it was (${was}, now ${after.get(name)})`),
    ...left.map((name) => `${name} was not there`),
  ];
}
