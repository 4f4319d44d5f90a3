/** The world of a command: tests hand in another one. Results go to `stdout`, progress and complaints to `stderr`. */
export interface Io {
  stdin: NodeJS.ReadableStream & { isTTY?: boolean };
  stdout: Output;
  stderr: Output;
  env: NodeJS.ProcessEnv;
  cwd: string;
  /** Aborted by the first Ctrl-C: no more is begun, what was written on a site is taken back. */
  interrupted: AbortSignal;
}

export type Output = NodeJS.WritableStream & { isTTY?: boolean; columns?: number | undefined };

/** As the shell gets it. */
export const exitStatus = { ok: 0, fails: 1, usage: 2, harness: 3, interrupted: 130 } as const;
