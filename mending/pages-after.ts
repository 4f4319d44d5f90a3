import { setTimeout as pause } from 'node:timers/promises';
import type { Site } from '../sites/site.ts';
import type { SiteFolder } from './folder.ts';
import { lookAtPages, type PageState, worsening } from './pages.ts';
import type { StepPlan } from './step-plan.ts';

interface Options {
  site: Site;
  folder: SiteFolder;
  settleMs: number;
  signal: AbortSignal;
}

/** How the pages answer after a change: at once, and again where PHP may still run the former file. */
export async function pagesAfter(
  { before, located }: StepPlan,
  known: readonly PageState[],
  { site, folder, settleMs, signal }: Options,
): Promise<{ now: PageState[]; worse: string | null }> {
  const look = async (was: readonly PageState[]) => {
    const now = await lookAtPages(site, folder, signal, was);
    return { now, worse: worsening(was, now) };
  };
  const first = await look(known);
  const isCompiled = before !== null && located.file.endsWith('.php');
  if (first.worse !== null || !isCompiled || signal.aborted) return first;
  await pause(settleMs, undefined, { signal }).catch(() => {});
  return look(first.now);
}
