import vm from 'node:vm';

const sandbox: { run(): void } = { run: () => {} };
let context: vm.Context | null = null;
const script = new vm.Script('run()');
let isBound = false;

/**
 * What is read of a file, and regular expressions in it, may take for ever: the engine looks at this bound while it works.
 * Null for too long. What is bound already has no bound of its own: to watch costs more than to follow a request.
 * The clock goes on while others are at work on a machine that is busy, so what has had less than half of its time is begun
 * anew, once, and has as much longer as it had too little.
 */
export function bounded<T>(work: () => T, milliseconds: number): T | null {
  if (isBound) return work();
  const before = process.cpuUsage();
  const ended = within(work, milliseconds);
  if (ended !== null) return ended.result;
  const { user, system } = process.cpuUsage(before);
  const times = milliseconds / Math.max(1, (user + system) / 1000);
  if (times <= 2) return null;
  return within(work, Math.ceil(milliseconds * Math.min(times, MOST_TIMES)))?.result ?? null;
}

/** As long as anybody waits, however busy the machine. */
const MOST_TIMES = 8;

function within<T>(work: () => T, milliseconds: number): { result: T } | null {
  let ended: { result: T } | null = null;
  let failure: unknown = null;
  sandbox.run = () => {
    try {
      ended = { result: work() };
    } catch (error) {
      failure = error;
    }
  };
  // To make one takes longer than to follow a request.
  context ??= vm.createContext(sandbox);
  isBound = true;
  try {
    script.runInContext(context, { timeout: milliseconds });
  } catch (error) {
    if (isTimeout(error)) return null;
    throw error;
  } finally {
    isBound = false;
  }
  if (failure !== null) throw failure;
  return ended;
}

/** It is of the realm of the script: no Error of ours. */
function isTimeout(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
