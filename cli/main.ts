import { exitStatus, type Io } from './io.ts';
import { program } from './program.ts';
import { isForTheUser } from './usage-error.ts';

/** The command as a process: its arguments, its streams, its signals, its exit status. */
export async function main(): Promise<void> {
  const interruption = new AbortController();
  let signals = 0;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      signals += 1;
      if (signals > 1) process.exit(exitStatus.interrupted);
      interruption.abort();
    });
  // Whoever reads us may stop reading: `wp-rest-doctor … | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitStatus.ok);
    throw error;
  });
  const io: Io = {
    // Made by its first reader: most commands read nothing, and a stream takes its time to make.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    interrupted: interruption.signal,
  };
  process.exitCode = await run(process.argv.slice(2), io);
}

/** The command with a world handed in. Resolves to the exit status. */
export async function run(args: string[], io: Io): Promise<number> {
  try {
    return await program(args, io);
  } catch (error) {
    if (isForTheUser(error)) {
      io.stderr.write(`${error.message}\n`);
      return exitStatus.usage;
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr.write(`wp-rest-doctor itself failed. This says nothing about the site.\n${text}\n`);
    return exitStatus.harness;
  }
}
