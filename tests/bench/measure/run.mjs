import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { PeakMemory } from './memory.mjs';
import { own } from './own.mjs';

/**
 * @typedef {{
 *   command: string,
 *   args: string[],
 *   env?: NodeJS.ProcessEnv,
 *   cwd?: string,
 *   stdout?: number,
 *   onLine?: (line: string) => void,
 *   statuses?: number[],
 * }} Command `stdout` is where its results go, nowhere by default; `statuses` are those that are right, 0 by default
 */
/** @typedef {{ wall: number, cpu: number, peak: number }} Cost seconds, seconds, MiB */

const LOOK_MS = 10;
const TICKS_PER_SECOND = 100;

/** A whole process with its descendants, from its start to its end. @param {Command} command @returns {Promise<Cost>} */
export async function run({ command, args, env, cwd, stdout, onLine, statuses = [0] }) {
  const before = cpuOfChildren();
  const started = performance.now();
  const child = own(
    spawn(command, args, {
      env: { ...process.env, ...env },
      cwd,
      detached: true,
      stdio: ['ignore', onLine ? 'pipe' : (stdout ?? 'ignore'), 'pipe'],
    }),
  );
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    complaint += text;
  });
  if (onLine && child.stdout) createInterface({ input: child.stdout }).on('line', onLine);
  const memory = new PeakMemory();
  const looking = setInterval(() => memory.look(child.pid ?? 0), LOOK_MS);
  const status = await new Promise((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  ).finally(() => clearInterval(looking));
  const wall = (performance.now() - started) / 1000;
  if (!statuses.includes(status))
    throw new Error(`${[command, ...args].join(' ')} ended with ${status}:\n${complaint}`);
  return { wall, cpu: cpuOfChildren() - before, peak: memory.mib };
}

/** Seconds that all children have taken that ended so far, theirs included. */
function cpuOfChildren() {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // The name of the program may hold blanks and parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}
