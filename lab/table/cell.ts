import { setTimeout as sleep } from 'node:timers/promises';
import type { NamedFault } from '../fault.ts';
import type { Lab } from '../lab.ts';
import type { LabSite } from '../site.ts';
import type { StackId } from '../stacks/stack.ts';
import { type Judged, judgedCell, type Look } from './judged.ts';
import { mend } from './mend.ts';
import { visitSite, writeSites } from './visit.ts';
import { entryOf, withFault } from './with-fault.ts';

/** One fault on one stack: what was expected, what the suite said, and whether what it printed mended it. */
export interface Cell extends Judged {
  ms: number;
  /** With credentials, without, and after each fix that was applied. */
  looks: Look[];
}

/** A healthy stack is a cell without a fault. */
export async function runCell(
  lab: Lab,
  fault: NamedFault,
  stack: StackId,
  keep?: (site: LabSite) => Promise<void>,
): Promise<Cell> {
  const started = Date.now();
  return withFault(lab, fault, stack, async (site) => {
    const entry = entryOf(lab, fault, site);
    const pause = () => sleep(fault.pauseMs ?? 0);
    await pause();
    const visited = await visitSite(entry, site.folder);
    const { auth: _, ...anonymousEntry } = entry;
    await pause();
    const anonymous = await visitSite(anonymousEntry, site.folder);
    const { looks, refused } =
      fault.mendable === true ? await mend(site, entry, visited.report) : { looks: [], refused: [] };
    if (fault.mendable === true) await fault.unharmed?.(site);
    writeSites(entry, site.folder);
    await keep?.(site);
    const all = [{ ...visited, step: null }, { ...anonymous, step: null }, ...looks];
    return { ...judgedCell(fault, stack, all, refused), ms: Date.now() - started, looks: all };
  });
}
