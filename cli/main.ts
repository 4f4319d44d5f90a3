import { readlinkSync } from 'node:fs';
import { shownLines } from '../base/text.ts';
import { isForTheUser } from '../base/user-error.ts';
import { version } from '../base/version.ts';
import { exitStatus } from '../monitor/run-status.ts';
import { Ending } from './ending.ts';
import { INTERRUPTED_ERROR, type Io, type Output } from './io.ts';
import { Outlet } from './outlet.ts';
import { program } from './program/program.ts';

/** The command as a process: its arguments, its streams, its signals, its exit status. */
export async function main(): Promise<void> {
  // Of a process that ends while something is still waited for.
  process.exitCode = exitStatus.harness;
  const ending = new Ending();
  const outlet = (stream: Output, name: string, fd: number) =>
    new Outlet(stream, (error) => {
      const loss = ending.beginAfterLoss(`${name}${fileOf(fd)}`, error);
      if (loss !== null) stderr.write(`${loss}\n`);
    });
  const stderr: Outlet = outlet(process.stderr, 'standard error', 2);
  const io: Io = {
    // Made by its first reader: most commands read nothing, and a stream takes its time to make.
    get stdin() {
      return process.stdin;
    },
    stdout: outlet(process.stdout, 'standard output', 1),
    stderr,
    env: process.env,
    cwd: process.cwd(),
    interrupted: ending.signal,
  };
  ending.listen();
  let isReported = false;
  process.on('uncaughtException', (error) => {
    if (!isReported) stderr.write(defectText(error));
    isReported = true;
    ending.beginAfterDefect();
  });
  const status = await run(process.argv.slice(2), io);
  process.exitCode = ending.status ?? status;
}

/** Where a standard stream goes, as far as this system tells: ` (/dev/full)`. */
function fileOf(fd: number): string {
  try {
    return ` (${readlinkSync(`/proc/self/fd/${fd}`)})`;
  } catch {
    return '';
  }
}

/** The command with a world handed in. Resolves to the exit status. */
export async function run(args: string[], io: Io): Promise<number> {
  try {
    return await program(args, io);
  } catch (error) {
    // What was waited for ended with the run.
    if (io.interrupted.aborted && error instanceof Error && error.name === 'AbortError')
      return exitStatus.interrupted;
    // By its name: each file of the package has a class of its own.
    if (error instanceof Error && error.name === INTERRUPTED_ERROR) return exitStatus.interrupted;
    if (isForTheUser(error)) {
      io.stderr.write(`${shownLines(error.message)}\n`);
      return exitStatus.usage;
    }
    io.stderr.write(defectText(error));
    return exitStatus.harness;
  }
}

const MOST_CHARACTERS = 300;

/**
 * An error of this program in one line: what it is, where it was thrown, and what to do. Never a stack or a line of
 * the sources, which nobody can read in what is installed.
 */
function defectText(error: unknown): string {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const said = what
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, MOST_CHARACTERS);
  return `wp-rest-doctor itself failed: ${said} (${placeOf(error)}wp-rest-doctor ${version}, Node.js ${process.versions.node}, ${process.platform}). This says nothing about any site; please report it with this line.\n`;
}

/** `at cli.cjs:12:345, `, from the first line of the stack that has a place. */
function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const place = /\n\s+at [^\n]*?([^\\/\s(]+:\d+:\d+)\)?(?:\n|$)/.exec(stack)?.[1];
  return place === undefined ? '' : `at ${place}, `;
}
