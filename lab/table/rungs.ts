import { applyFix } from '../apply/apply.ts';
import type { NamedFault } from '../fault.ts';
import type { Lab } from '../lab.ts';
import type { StackId } from '../stacks/stack.ts';
import { reportOf } from './again.ts';
import { linesOf } from './lines.ts';
import { type RecordedCell, type RecordedRung, readResults } from './recorded.ts';
import { settled } from './settled.ts';
import type { Place } from './table.ts';
import { targetOf } from './target.ts';
import { visitSite } from './visit.ts';
import { entryOf, withFault } from './with-fault.ts';

export interface Tried {
  /** Whose rungs were tried: what was known of them before holds no more. */
  places: Place[];
  proved: RecordedRung[];
}

/**
 * Climbing a ladder stops at the first rung that helps, so the others are tried one by one, each alone on a site of its
 * own: one fault for each cause and stack. Answers with those after which the cause was gone and nothing else had come.
 */
export async function proveRungs(lab: Lab, places: Place[], tell: (line: string) => void): Promise<Tried> {
  const cells = readResults()?.runs.contract?.cells ?? [];
  const proved: RecordedRung[] = [];
  const tried = onePerCauseAndStack(places);
  const waiting = [...tried];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { fault, stack } = next;
      for (const fix of await untriedRungs(lab, fault, stack, cells)) {
        const lines = await linesThatHelp(lab, fault, stack, fix);
        tell(`${fix} for ${fault.id} on ${stack}: ${lines === null ? 'does not' : 'mends it alone'}`);
        if (lines !== null) proved.push({ fix, fault: fault.id, stack, lines });
      }
    }
  };
  await Promise.all([work(), work(), work()]);
  return { places: tried, proved };
}

function onePerCauseAndStack(places: Place[]): Place[] {
  const seen = new Set<string>();
  return places.filter(({ fault, stack }) => {
    const key = `${fault.causes.join()} ${stack}`;
    const isOther = fault.parts.length > 1 || fault.wordpress !== undefined;
    if (fault.mendable !== true || isOther || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The rungs that have a place, and have not mended anything on this stack yet. */
async function untriedRungs(
  lab: Lab,
  fault: NamedFault,
  stack: StackId,
  cells: RecordedCell[],
): Promise<string[]> {
  const known = new Set(cells.filter((cell) => cell.stack === stack).flatMap(({ by }) => by));
  return withFault(lab, fault, stack, async (site) => {
    const { report } = await visitSite(entryOf(lab, fault, site), site.folder);
    const rungs = report.findings
      .flatMap(({ fixes }) => fixes)
      .filter(({ file, id }) => file !== null && !known.has(id));
    // There is no wp-cli among the packages.
    return [...new Set(rungs.map(({ id }) => id))].filter((id) => !id.startsWith('wp-cli'));
  });
}

/** The name of its lines; null where they do not help. */
function linesThatHelp(lab: Lab, fault: NamedFault, stack: StackId, id: string): Promise<string | null> {
  return withFault(lab, fault, stack, async (site) => {
    const entry = entryOf(lab, fault, site);
    const { report: before, evidence } = await visitSite(entry, site.folder);
    const fix = before.findings.flatMap(({ fixes }) => fixes).find((one) => one.id === id);
    const outcome = fix && (await applyFix(fix, targetOf(site, entry)).catch(() => null));
    if (!outcome?.applied) return null;
    const after = await visitSite(entry, site.folder).catch(() => null);
    if (after === null) return null;
    const left = after.report.findings.map(({ cause }) => cause);
    const known = before.findings
      .filter(({ fixes }) => fixes.some((one) => one.id === id))
      .map(({ cause }) => cause);
    const isNew = left.some((cause) => !before.findings.some((finding) => finding.cause === cause));
    if (isNew || known.every((cause) => left.includes(cause))) return null;
    // Ports are others each time.
    return linesOf(reportOf(settled(evidence)), id);
  });
}
