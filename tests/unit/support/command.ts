import { PassThrough, Writable } from 'node:stream';
import type { Io } from '../../../cli/io.ts';
import { run } from '../../../cli/main.ts';

export interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}

interface World {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Null is a standard input that has ended. */
  stdin?: string | null;
  /** Both ends are a terminal. */
  isTTY?: boolean;
  interrupted?: AbortSignal;
}

/** Runs the command in this process, in a world of its own. */
export async function command(args: string[], world: World = {}): Promise<Ran> {
  const { cwd = process.cwd(), env = {}, stdin = null, isTTY = false } = world;
  const out = collector(isTTY);
  const err = collector(isTTY);
  const input = Object.assign(new PassThrough(), { isTTY });
  if (stdin !== null && isTTY) input.write(stdin);
  else input.end(stdin ?? undefined);
  const interrupted = world.interrupted ?? new AbortController().signal;
  // Nothing recovers by itself in a test.
  const secondLookAfterMs = 100;
  const streams = { stdin: input, stdout: out.stream, stderr: err.stream };
  const io: Io = { ...streams, env, cwd, interrupted, secondLookAfterMs, settleMs: 10, forgetMs: 20 };
  const status = await run(args, io);
  return { status, stdout: out.text(), stderr: err.text() };
}

function collector(isTTY: boolean) {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY }), text: () => text };
}
