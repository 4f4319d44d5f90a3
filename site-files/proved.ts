import { applied, type Edit, separate } from './edit.ts';
import type { Remark } from './remark.ts';
import { Source } from './source.ts';

/** What is proved one by one; the file is read again for each. */
const MOST_EDITED = 12;
/** What is read for that in all: of a file that is longer than any of people fewer are proved. */
const MOST_BYTES = 1_000_000;

/**
 * The remarks, with edits only where these help: read again, the file has one remark of that kind less and none more,
 * but what is less than it. One that is `blinding` hides the others: where it goes, more may be seen than before.
 */
export function proved(
  source: Source,
  remarks: readonly Remark[],
  read: (source: Source) => Remark[],
  blinding = '',
): Remark[] {
  const taken: Edit[][] = [];
  const gone: Remark[] = [];
  let edited = 0;
  let rest = MOST_BYTES;
  return remarks.map((remark) => {
    const { edits, ...bare } = remark;
    if (!edits || edits.length === 0 || edited >= MOST_EDITED || rest <= 0) return bare;
    edited++;
    const all = [...taken, edits];
    const together = separate(all);
    const isHelp = (some: readonly Edit[], before: readonly Remark[]): boolean => {
      rest -= source.bytes.length;
      return helps(remark, before, read(new Source(source.name, applied(source, some))), blinding);
    };
    // Alone, and beside those taken before it, which are no help of its own.
    const others = remarks.filter((one) => one.id !== remark.id || !gone.includes(one));
    if (!isHelp(edits, remarks) || (taken.length > 0 && !isHelp(together, others))) return bare;
    taken.push(edits);
    gone.push(remark);
    return remark;
  });
}

function helps(
  remark: Remark,
  before: readonly Remark[],
  after: readonly Remark[],
  blinding: string,
): boolean {
  const then = counts(before);
  const now = counts(after);
  const { id } = remark;
  if ((now.get(id) ?? 0) >= (then.get(id) ?? 0)) return false;
  if ((now.get(blinding) ?? 0) < (then.get(blinding) ?? 0)) return true;
  return after.every((one) => (now.get(one.id) ?? 0) <= (then.get(one.id) ?? 0) || isLesser(one, remark));
}

/** What an error has hidden, and is for people to decide. */
function isLesser(one: Remark, than: Remark): boolean {
  return than.severity === 'error' && one.severity !== 'error' && one.edits === undefined;
}

function counts(remarks: readonly Remark[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { id } of remarks) found.set(id, (found.get(id) ?? 0) + 1);
  return found;
}
