import { exitStatus } from '../../../monitor/run-status.ts';
import { write } from '../../../reports/output/write.ts';
import { styleOf } from '../../../reports/text/style.ts';
import { isAnswered, isWhole } from '../../../site-files/arrival.ts';
import type { Asked } from '../../../site-files/asked.ts';
import { BELOW_WORDPRESS, isBelowWordpress } from '../../../site-files/disk/below.ts';
import { filesIn } from '../../../site-files/disk/find.ts';
import { includesOf } from '../../../site-files/disk/includes.ts';
import { loadBytes, MOST_BYTES, soundBytes } from '../../../site-files/disk/load.ts';
import { loginSeen } from '../../../site-files/disk/login.ts';
import { patchFile } from '../../../site-files/disk/patch.ts';
import { STDIN, together } from '../../../site-files/disk/together.ts';
import { kindOf } from '../../../site-files/kind.ts';
import { type Given, readFile } from '../../../site-files/read.ts';
import type { Reading } from '../../../site-files/reading.ts';
import { Source } from '../../../site-files/source.ts';
import { chunksUntil, type Io, UsageError } from '../../io.ts';
import type { readFormats } from '../../program/names.ts';
import { type AskedOptions, askedFrom, baseOf } from './asked.ts';
import { jsonOfRead } from './json.ts';
import { patchOf } from './patch.ts';
import { type Shown, textOfRead, withheld } from './text.ts';

// What `fix` reads files with: this is the one file of the package with the parsers in it.
export * as reading from '../../../mending/reading.ts';

interface ReadOptions extends AskedOptions {
  dir?: string;
  write?: true;
  format?: (typeof readFormats)[number];
}

/** Says what the files of a site do to a request, and how they are to be changed. Sends nothing. */
export async function read(names: string[], options: ReadOptions, io: Io): Promise<number> {
  const { dir, write: isWritten = false, format = 'text' } = options;
  const site = baseOf(options.site);
  askedFrom(options);
  const all = [...names, ...(dir === undefined ? [] : filesIn(dir, io.cwd, site ?? ''))];
  if (all.length === 0)
    throw new UsageError(
      'read takes the files of a site: .htaccess, wp-config.php, nginx.conf, - or --dir FOLDER',
    );
  if (isWritten && all.includes('-')) throw new UsageError('--write changes files; standard input is none');
  const loaded: Given[] = [];
  for (const name of new Set(all)) loaded.push(await given(name, io));
  const { files: placed, ...home } = together(loaded, io.cwd, site);
  const asked = askedFrom(options, home, loginSeen(placed, io.cwd));
  const files: Shown[] = placed.map((file) => {
    const reading = readingOf(file, asked);
    return { file, reading, patch: patchOf(reading), copy: null };
  });
  if (isWritten) for (const file of files) file.copy = patched(file, io.cwd);
  const after = files.some(({ patch }) => patch.settles > 0) ? afterPatch(files, asked) : null;
  await write(io.stdout, rendered(format, asked, files, after, io));
  const left = (isWritten && after) || files.map(({ reading }) => reading);
  return left.every(isSound) ? exitStatus.ok : exitStatus.fails;
}

function rendered(
  format: (typeof readFormats)[number],
  asked: Asked,
  files: Shown[],
  after: Reading[] | null,
  io: Io,
): string | Buffer {
  if (format === 'json') return jsonOfRead(asked, files);
  if (format === 'text') return textOfRead(asked, files, after, styleOf(io.stdout, io.env));
  for (const { reading, patch } of files)
    if (patch.withheld > 0) io.stderr.write(`${withheld(reading.source.name, patch.withheld)}\n`);
  return Buffer.from(files.map(({ patch }) => patch.diff).join(''), 'latin1');
}

async function given(name: string, io: Io): Promise<Given> {
  const bytes = name === '-' ? await standardInput(io) : loadBytes(name, io.cwd);
  const called = name === '-' ? STDIN : name;
  const kind = kindOf(name, bytes);
  if (kind === null)
    throw new UsageError(`${called} is neither a .htaccess nor a wp-config.php nor a configuration of nginx`);
  if (kind === 'htaccess' && name !== '-' && isBelowWordpress(name, io.cwd))
    throw new UsageError(`${name}: ${BELOW_WORDPRESS}`);
  const source = new Source(called, bytes);
  return kind === 'nginx' && name !== '-'
    ? { source, kind, includes: includesOf(name, io.cwd) }
    : { source, kind };
}

async function standardInput({ stdin, interrupted }: Io): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunksUntil(interrupted, stdin)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES) break;
  }
  return soundBytes(STDIN, Buffer.concat(chunks));
}

function readingOf(file: Given, asked: Asked): Reading {
  const reading = readFile(file, asked);
  if ('why' in reading) throw new UsageError(`${file.source.name} ${reading.why}`);
  return reading;
}

function patched({ reading: { source }, patch }: Shown, cwd: string): string | null {
  if (patch.settles === 0) return null;
  return patchFile({ name: source.name, cwd, before: source.bytes, after: patch.bytes });
}

/** Each as it is now, beside the others as they are now. */
function afterPatch(files: readonly Shown[], asked: Asked): Reading[] {
  const now = (source: Source): Source => {
    const of = files.find(({ file }) => file.source === source);
    return new Source(source.name, of?.patch.bytes ?? source.bytes);
  };
  return files.map(({ file }) => {
    const { source, beside } = file;
    const others = beside?.others.map((one) => ({ ...one, source: now(one.source) }));
    const after = beside && others ? { beside: { ...beside, others } } : {};
    return readingOf({ ...file, ...after, source: now(source) }, asked);
  });
}

function isSound({ remarks, arrivals }: Reading): boolean {
  return isWhole(arrivals) && isAnswered(arrivals) && remarks.every(({ severity }) => severity === 'note');
}
