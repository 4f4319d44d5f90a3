import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { NamedFault } from '../fault.ts';
import { installedVersions, packagesOf } from '../machine/packages.mjs';
import { pairs } from '../pairs.ts';
import { stackOf } from '../stacks/index.ts';
import { phpVersion } from '../stacks/php.ts';
import type { Stack, StackId } from '../stacks/stack.ts';
import { pluginFolder } from '../wordpress/template.ts';
import { below, namesOfCode, root, short, sourcesIn } from './code.ts';
import { namesOfSending, type Sent } from './sending.ts';
import type { Place } from './table.ts';

/**
 * What a cell was made from, a short name each. Where one of them is another one today, the cell has to be run again:
 * real servers may answer otherwise. What follows from their answers is not among them, neither what is said of them
 * (`described.ts`) nor what is asked for next (`replay.ts`).
 */
export interface Made {
  /** The fault, with what it takes of the lab. */
  fault: string;
  /** The configuration and the programs of the stack. */
  stack: string;
  /** The versions of its packages. */
  packages: string;
  /** How the lab makes a site, puts the fault in, applies fixes and looks. */
  lab: string;
  /** The plugin, the theme and the certificates. */
  files: string;
  /** What sends and records: the engine of a visit and the HTTP client, without what reads an answer. */
  visit: string;
  /** The probes that were sent, and the plugins whose dialect was spoken. */
  probes: string;
}

/** The stacks are named by what they configure, so that one of them changes alone. */
const ofLab = /^(?:lab\/(?!stacks\/(apache|nginx|others|index)\.ts$)|site-files\/)/;
const START = ['./cell.ts', '../lab.ts', '../logins.ts'].map(below);

/** What this cell is made from, whose visits sent this. */
export type MadeOf = (place: Place, sent: Sent) => Made;

/** Reads all that cells are made from, as it is now; `edited` are texts in place of files, by their paths. */
export async function materials(edited?: ReadonlyMap<string, string>): Promise<MadeOf> {
  const pieces = await piecesOfCells(edited);
  return (place, sent) => {
    const named = Object.entries(pieces(place, sent)).map(([part, texts]) => [part, short(texts.join('\n'))]);
    return Object.fromEntries(named);
  };
}

/** What the name of each part of a cell is made of. */
export async function piecesOfCells(
  edited?: ReadonlyMap<string, string>,
): Promise<(place: Place, sent: Sent) => Record<keyof Made, string[]>> {
  const faultFiles = ['../faults', '../shapes'].map(below).flatMap(sourcesIn);
  const [lab, sending] = await Promise.all([
    namesOfCode([...START, ...faultFiles], ofLab, edited),
    namesOfSending(edited),
  ]);
  const start = [
    ...START.map((file) => lab.get(file) ?? ''),
    versionsOfLibraries('yaml', 'node-html-parser'),
  ];
  const files = [pluginFolder(), ...['../embedded/theme', '../certificates', '../wordpress'].map(below)].map(
    nameOfTexts,
  );
  const versionsOf = versions();
  const doublesFolder = below('../other-plugins');
  const doubles = nameOfTexts(doublesFolder);
  const sources = new Map(faultFiles.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
  const ofFault = (id: string) => {
    const file = faultFiles.find((one) => path.basename(one, '.ts') === id) ?? '';
    const takesDoubles = sources.get(file)?.includes(path.basename(doublesFolder)) === true;
    return [lab.get(file) ?? '', ...(takesDoubles ? [doubles] : [])];
  };
  return ({ fault, stack }, sent) => ({
    fault: [...fault.parts.flatMap(ofFault), pairText(fault)],
    stack: [stackText(stackOf(stack))],
    packages: [versionsOf(fault, stack)],
    lab: start,
    files,
    visit: [...sending.engine, versionsOfLibraries('undici')],
    probes: sending.of(sent),
  });
}

function pairText({ id }: NamedFault): string {
  return JSON.stringify(pairs.find(({ faults }) => faults.join(' + ') === id) ?? id);
}

/** As it is written for a site in the root and for one in a subdirectory. */
export function stackText({ scheme, configure, programs }: Stack): string {
  const folder = '/lab/site';
  const contexts = ['/', '/blog/'].map((base) => ({
    folder,
    www: `${folder}/www`,
    port: 8080,
    backPort: 8081,
    php: '/lab/php',
    certificates: '/lab/certificates',
    base,
  }));
  return JSON.stringify([scheme, contexts.map((context) => [configure(context), programs(context)])]);
}

/** dpkg is asked once for all cells. */
function versions(): (fault: NamedFault, stack: StackId) => string {
  const known = installedVersions(packagesOf().map(withVersion)) ?? new Map<string, string>();
  return (fault, stack) =>
    [
      ...packagesOf(stack, ...fault.parts)
        // Of another WordPress its name says enough: fixes come every few weeks, and run with the whole table.
        .filter((name) => name !== 'wordpress' || fault.wordpress === undefined)
        .map(withVersion)
        .map((name) => `${name} ${known.get(name)}`),
      fault.wordpress ?? [],
    ].join();
}

/** The packages of PHP that are named without its version say nothing of it. */
function withVersion(name: string): string {
  const isOfPhp = name.startsWith('php-') || name === 'libapache2-mod-php';
  return isOfPhp ? name.replace('php', `php${phpVersion()}`) : name;
}

function versionsOfLibraries(...names: string[]): string {
  const manifest = (name: string) =>
    readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8');
  return names.map((name) => `${name} ${JSON.parse(manifest(name)).version}`).join();
}

/** A short name for what lies in a folder; empty where nothing does. */
function nameOfTexts(folder: string): string {
  const texts = textsIn(folder);
  return texts === '' ? '' : short(texts);
}

function textsIn(folder: string): string {
  const place = path.resolve(root, folder);
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((name) => !name.endsWith('.ts') && statSync(path.join(place, name)).isFile())
    .map((name) => `${name}\n${readFileSync(path.join(place, name), 'latin1')}`)
    .join('\n');
}
