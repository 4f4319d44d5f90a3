import type { CauseId } from '../../causes/ids.ts';
import { MAX_REQUESTS } from '../../visit/sending/budget.ts';
import type { NamedFault } from '../fault.ts';
import { healthy } from '../faults.ts';
import type { Lab } from '../lab.ts';
import type { StackId } from '../stacks/stack.ts';
import { type Cell, runCell } from './cell.ts';
import type { Judged } from './judged.ts';

export interface Place {
  fault: NamedFault;
  stack: StackId;
}

/** Every cell of the table: health on every stack, every fault on all of its stacks. */
export function placesOf(faults: NamedFault[]): Place[] {
  return [healthy, ...faults].flatMap((fault) => fault.stacks.map((stack) => ({ fault, stack })));
}

/**
 * Runs some cells at a time: they wait for servers to start and for a redirect or a limit to pass. One that could not be
 * run costs no other: it is left out of what is returned, and told with its error.
 */
export async function runTable(
  lab: Lab,
  places: Place[],
  tell: (place: Place, cell: Cell | Error) => void,
): Promise<Cell[]> {
  const cells = new Map<number, Cell>();
  const waiting = [...places.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, place] = next;
      const cell = await runCell(lab, place.fault, place.stack).catch(toError);
      if (!(cell instanceof Error)) cells.set(at, cell);
      tell(place, cell);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return [...places.keys()].flatMap((at) => cells.get(at) ?? []);
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** More than the two cores of a small machine: a cell computes for 1 to 2 s, and waits for as long or longer. */
const AT_ONCE = 5;

/** Everything that the cell had to show, in words; empty when it did. */
export function complaintsOf(cell: Judged, { needsLogin, mendable }: NamedFault): string[] {
  const complaints: string[] = [];
  const { expected, named, anonymously, mended } = cell;
  const list = (names: readonly string[]) => names.join(', ') || 'nothing';
  if (!cell.isNamed) complaints.push(`named ${list(named)}; expected ${list(expected)}`);
  if (cell.isCertainAndWrong) complaints.push('certain and wrong');
  if (!needsLogin && !cell.isNamedAnonymously)
    complaints.push(`without credentials named ${list(anonymously)}; expected ${list(expected)}`);
  if (mendable === true && !mended?.isGreen)
    complaints.push(`not mended; tried ${mended?.tried.join(' | ') || 'nothing'}`);
  const most = mostRequests(expected);
  if (cell.requests > most) complaints.push(`${cell.requests} requests, at most ${most}`);
  if (cell.logins > 1) complaints.push(`${cell.logins} logins`);
  if (cell.wrongLogins > 1) complaints.push(`${cell.wrongLogins} wrong logins`);
  return complaints;
}

/** Of a visit to a site where nothing fails, and to one where something does. */
export function mostRequests(expected: readonly CauseId[]): number {
  const isHealthy = expected.every((id) => HEALTHY_ALL_THE_SAME.includes(id));
  return isHealthy ? 10 : MAX_REQUESTS;
}

/** Warnings about how somebody logs in, not about what is broken. */
const HEALTHY_ALL_THE_SAME: readonly CauseId[] = ['other-jwt-dialect', 'token-demanded', 'token-never-ends'];
