import { createHash } from 'node:crypto';
import { hostname } from 'node:os';

/** A process that writes, so that others know whether it still does. */
export interface Holder {
  /** A hash of the name of the machine: a container has numbers of processes of its own. */
  machine: string;
  pid: number;
}

/** What a process of another machine has left counts as left for good: longer than any run. */
const FORSAKEN_AFTER_MS = 86_400_000;

let known: Holder | null = null;

export function ourselves(): Holder {
  known ??= {
    machine: createHash('sha256').update(hostname()).digest('hex').slice(0, 8),
    pid: process.pid,
  };
  return known;
}

export function isOurs({ machine, pid }: Holder): boolean {
  return pid === process.pid && machine === ourselves().machine;
}

/** Tells whether nobody will come back for what it left so long ago. */
export function isForsaken({ machine, pid }: Holder, ageMs: number): boolean {
  return ageMs > FORSAKEN_AFTER_MS || (machine === ourselves().machine && !isAlive(pid));
}

/** Whether a process of this machine is running. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there and somebody else's.
    return error instanceof Error && 'code' in error && error.code !== 'ESRCH';
  }
}
