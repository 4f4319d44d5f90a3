import { constants } from 'node:os';
import { exitStatus } from '../monitor/run-status.ts';

/** What asks a process to end and can be answered. SIGUSR1 is Node's own; of SIGPIPE the write that failed tells. */
const asking: NodeJS.Signals[] =
  process.platform === 'win32'
    ? ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK']
    : ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGABRT', 'SIGALRM', 'SIGVTALRM', 'SIGUSR2', 'SIGXCPU'];

/** What a shell adds to the number of the signal that ended a process. */
const BY_A_SIGNAL = 128;

/** Its number everywhere; Windows has no such signal. */
const SIGPIPE = 13;

/** npm and npx pass on the Ctrl-C that this process got from the terminal itself. */
const SAME_KEY_MS = 250;

/** How long a visit that is under way has to take its draft back after a defect of ours: nobody knows what still works. */
const AFTER_A_DEFECT_MS = 60_000;

/**
 * How a process comes to end before its time. Whatever the reason, it takes one way: nothing more is begun, drafts are
 * taken back, what is known is written. The first reason gives the exit status.
 */
export class Ending {
  readonly #interruption = new AbortController();
  #status: number | null = null;

  get signal(): AbortSignal {
    return this.#interruption.signal;
  }

  /** Null for a run that comes to its own end. */
  get status(): number | null {
    return this.#status;
  }

  /** Listens to every signal that ends a process; a second one of a kind ends it at once. */
  listen(): void {
    for (const signal of asking) {
      let first: number | null = null;
      process.on(signal, () => {
        const status = BY_A_SIGNAL + constants.signals[signal];
        if (first !== null && performance.now() - first >= SAME_KEY_MS) process.exit(status);
        first ??= performance.now();
        this.begin(status);
      });
    }
  }

  begin(status: number): void {
    this.#status ??= status;
    process.exitCode = this.#status;
    this.#interruption.abort();
  }

  /** Begins the ending after an error that nobody caught. */
  beginAfterDefect(): void {
    this.begin(exitStatus.harness);
    setTimeout(() => process.exit(exitStatus.harness), AFTER_A_DEFECT_MS).unref();
  }

  /** A standard stream takes nothing any more. Returns what there is to say of it; null where nobody need hear. */
  beginAfterLoss(name: string, error: NodeJS.ErrnoException): string | null {
    // Whoever reads us may stop reading: `wp-rest-doctor … | head`.
    const isReaderGone = error.code === 'EPIPE' || error.code === 'EOF';
    this.begin(isReaderGone ? BY_A_SIGNAL + SIGPIPE : exitStatus.harness);
    return isReaderGone ? null : `${name} cannot be written: ${error.message}`;
  }
}
