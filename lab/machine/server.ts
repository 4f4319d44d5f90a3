import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { waitForPort } from './port.ts';
import { serverAccount } from './user.ts';

/** In which a server has to be ready, on a machine that is busy with others. */
const START_MS = 60_000;

/** A program that serves until it is ended, in the foreground and in a process group of its own. */
export interface ServerProgram {
  name: string;
  command: string;
  args: string[];
  /** Its working folder; what it prints goes to `NAME.log` there. */
  folder: string;
  env?: Record<string, string>;
  /** It is ready when this TCP port accepts, or this socket file is there. */
  ready: { port: number } | { socket: string };
}

export class Server {
  readonly #program: ServerProgram;
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;

  private constructor(program: ServerProgram) {
    this.#program = program;
    const log = openSync(this.#log, 'a');
    this.#child = spawn(program.command, program.args, {
      cwd: program.folder,
      // Nothing of the caller's environment: what a server does must not depend on who starts it.
      env: {
        PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
        LC_ALL: 'C',
        ...program.env,
      },
      stdio: ['ignore', log, log],
      detached: true,
      ...(serverAccount ?? {}),
    });
    closeSync(log);
    // A program that is not there is told by `start`, which finds it gone.
    this.#ended = new Promise((resolve) => {
      this.#child.once('exit', () => resolve());
      this.#child.once('error', () => resolve());
    });
  }

  static async start(program: ServerProgram): Promise<Server> {
    const server = new Server(program);
    try {
      await server.#ready();
    } catch (error) {
      await server.stop();
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`${program.name} did not start: ${why}\n${server.#said()}`);
    }
    return server;
  }

  get pid(): number | null {
    return this.#child.pid ?? null;
  }

  /** Ends it and every process it started. */
  async stop(): Promise<void> {
    const { pid } = this.#child;
    if (pid === undefined) return;
    endGroup(pid);
    await this.#ended;
    // A worker that is still dying would accept what is meant for the server that starts next.
    while (isGroupAlive(pid)) await sleep(5);
  }

  get #isAlive(): boolean {
    return this.#child.pid !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  get #log(): string {
    return path.join(this.#program.folder, `${this.#program.name}.log`);
  }

  async #ready(): Promise<void> {
    const { ready } = this.#program;
    if ('port' in ready) return waitForPort(ready.port, () => this.#isAlive, START_MS);
    for (let waited = 0; !existsSync(ready.socket); waited += 5) {
      if (!this.#isAlive) throw new Error('it ended at once');
      if (waited > START_MS) throw new Error(`${ready.socket} is not there after ${START_MS / 1000} s`);
      await sleep(5);
    }
  }

  #said(): string {
    return readFileSync(this.#log, 'utf8').split('\n').slice(-20).join('\n');
  }
}

/** SIGKILL: nothing of what these servers hold is wanted afterwards, and no worker outlives its parent. */
export function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}

/** Some process of it is still there. */
export function isGroupAlive(pid: number): boolean {
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}
