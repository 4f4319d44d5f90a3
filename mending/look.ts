import { setTimeout as pause } from 'node:timers/promises';
import type { FinishedVisit } from '../visit/fleet/visit-site.ts';
import type { Revisits } from './revisit.ts';
import { type Stored, storedBehind, untilForgotten } from './stored.ts';

/** What a visit shows after a change. */
interface Look {
  after: FinishedVisit;
  /** The answer of a cache that findings rest on, and that may be of before the change. */
  stored: Stored | null;
}

interface Options {
  visits: Revisits;
  say: (line: string) => void;
  signal: AbortSignal;
  /** What is waited for a cache to forget its answer; until it usually has where that is not said. */
  forgetMs: number | undefined;
}

/** A visit after a change, and one more where a cache may still answer as before it. */
export async function lookAfter(before: FinishedVisit, options: Options): Promise<Look> {
  const { visits, say, signal } = options;
  const look = async (last: FinishedVisit): Promise<Look> => {
    const after = await visits.visit(last.evidence);
    return { after, stored: storedBehind(after) };
  };
  const first = await look(before);
  if (first.stored === null || signal.aborted || visits.isOver) return first;
  const ms = options.forgetMs ?? untilForgotten(first.stored);
  say(`A cache may still answer as before. Looking again in ${Math.ceil(ms / 1000)} s …`);
  await pause(ms, undefined, { signal }).catch(() => {});
  return signal.aborted ? first : look(first.after);
}
