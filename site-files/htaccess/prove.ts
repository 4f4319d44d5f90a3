import type { Edit } from '../edit.ts';
import { proved } from '../proved.ts';
import type { Remark } from '../remark.ts';
import { isBetter, isWorse } from './better.ts';
import { again, patchedWith } from './patched.ts';
import { remarksOn } from './remarks-on.ts';
import type { Study } from './study.ts';

/** The remarks, with edits only where these are shown to help. */
export function provedOn(study: Study, given: readonly Remark[]): Remark[] {
  const { source } = study;
  const { remarks, together } = withHelpOnly(given, study);
  const found = proved(source, remarks, (one) => remarksOn(again(study, one)), 'refused-file');
  // One alone of those that help together helps nobody.
  const isWhole = together.every((edits) => found.some((one) => one.edits === edits));
  return found.map((one) => (isWhole || !one.edits || !together.includes(one.edits) ? one : bare(one)));
}

/**
 * Edits stay where a request comes off better with them, and none worse: alone, or together where a line has two faults
 * and neither is enough.
 */
function withHelpOnly(given: readonly Remark[], study: Study): { remarks: Remark[]; together: Group[] } {
  const all = given.flatMap(({ edits }) => (edits ? [edits] : []));
  const alone = compatible(
    study,
    all.filter((edits) => helps(study, [edits])),
  );
  const others = all.filter((edits) => !alone.includes(edits));
  const together =
    alone.length + others.length > 1 && others.length <= MOST_TOGETHER ? fewest(study, alone, others) : [];
  const isKept = (edits: Group): boolean => alone.includes(edits) || together.includes(edits);
  const remarks = given.map((one) => (!one.edits || isKept(one.edits) ? one : bare(one)));
  return { remarks, together };
}

export function bare({ edits: _, ...rest }: Remark): Remark {
  return rest;
}

type Group = Edit[];

/** More than so many faults of one line are none that anybody makes. */
const MOST_TOGETHER = 6;

/** One that helps by itself may take what another one brings. */
function compatible(study: Study, helpful: readonly Group[]): Group[] {
  let kept = [...helpful];
  for (const one of helpful) {
    if (kept.length < 2) break;
    const others = kept.filter((other) => other !== one);
    if (isWorse(patchedWith(study, others), patchedWith(study, kept))) kept = others;
  }
  return kept;
}

function fewest(study: Study, alone: readonly Group[], others: readonly Group[]): Group[] {
  const before = patchedWith(study, alone);
  const isHelp = (some: readonly Group[]): boolean =>
    isBetter(before, patchedWith(study, [...alone, ...some]));
  let kept = [...others];
  if (kept.length === 0 || !isHelp(kept)) return [];
  for (const one of others) {
    const fewer = kept.filter((other) => other !== one);
    if (isHelp(fewer)) kept = fewer;
  }
  return kept;
}

function helps(study: Study, groups: readonly Group[]): boolean {
  return isBetter(study, patchedWith(study, groups));
}
