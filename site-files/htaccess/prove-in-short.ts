import { isDeepStrictEqual } from 'node:util';
import { applied, type Edit, separate } from '../edit.ts';
import type { Remark } from '../remark.ts';
import { Source } from '../source.ts';
import { isAlike } from './better.ts';
import { again } from './patched.ts';
import { bare, provedOn } from './prove.ts';
import { remarksOn } from './remarks-on.ts';
import { shortened } from './shortened.ts';
import type { Study } from './study.ts';

/** Proved on the file without its idle lines. Null where that cannot stand for the whole file, before or after. */
export function provedInShort(study: Study, given: readonly Remark[]): Remark[] | null {
  const short = shortened(study, given);
  if (!short) return null;
  const inShort = remarksOn(short.study);
  if (!isDeepStrictEqual(sketches(inShort), sketches(given, short.moved))) return null;
  const found = provedOn(short.study, inShort);
  const remarks = given.map((one, index) => (found[index]?.edits ? one : bare(one)));
  const after = patchedStudy(study, remarks);
  const afterInShort = patchedStudy(short.study, found);
  const isSame =
    isAlike(after, afterInShort) &&
    isDeepStrictEqual(
      remarksOn(after).map(({ id }) => id),
      remarksOn(afterInShort).map(({ id }) => id),
    );
  return isSame ? remarks : null;
}

/** What a remark comes to wherever it stands. */
function sketches(
  remarks: readonly Remark[],
  moved: (edits: readonly Edit[]) => readonly Edit[] = (edits) => edits,
): object[] {
  return remarks.map(({ id, severity, edits }) => ({ id, severity, edits: edits ? moved(edits) : null }));
}

function patchedStudy(study: Study, remarks: readonly Remark[]): Study {
  const { source } = study;
  const bytes = applied(source, separate(remarks.flatMap(({ edits }) => (edits ? [edits] : []))));
  return again(study, new Source(source.name, bytes));
}
