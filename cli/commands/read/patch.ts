import { unifiedDiff } from '../../../site-files/diff.ts';
import { applied, type Edit, separate } from '../../../site-files/edit.ts';
import type { Reading } from '../../../site-files/reading.ts';

/** What can be changed in a file for the better. */
export interface Patch {
  /** In bytes; without what would show a secret. Empty where nothing is left to be changed. */
  diff: string;
  /** How many changes it leaves out for that. */
  withheld: number;
  /** The whole file, patched. */
  bytes: string;
  /** How many remarks it settles. */
  settles: number;
}

export function patchOf({ source, remarks }: Reading): Patch {
  const groups = remarks.flatMap(({ edits }) => (edits ? [edits] : []));
  const bytes = applied(source, separate(groups));
  const open = groups.filter((edits) => unifiedDiff(source, separate([edits])) !== null);
  return {
    diff: unifiedDiff(source, separate(open)) ?? '',
    withheld: different(groups) - different(open),
    bytes,
    settles: bytes === source.bytes ? 0 : groups.length,
  };
}

/** Two remarks may be settled by one change. */
function different(groups: readonly (readonly Edit[])[]): number {
  return new Set(groups.map((edits) => JSON.stringify(edits))).size;
}
