import type { Command } from 'commander';
import type { Io } from '../io.ts';

/** What a command does, handed its arguments, its options and the world; resolves to the exit status. */
type Run<A extends unknown[]> = (...given: [...A, Io]) => Promise<number>;

/** Makes an action of it that is loaded only when the command is run. */
export type Runs = <A extends unknown[]>(
  load: () => Promise<Run<A>>,
) => (...given: [...A, Command]) => Promise<void>;

export function runsIn(io: Io, settle: (status: number) => void): Runs {
  return <A extends unknown[]>(load: () => Promise<Run<A>>) =>
    async (...given: [...A, Command]) => {
      const run = await load();
      settle(await run(...(given.slice(0, -1) as A), io));
    };
}
