import type { Asked } from '../asked.ts';
import { applied, type Edit, separate } from '../edit.ts';
import { proved } from '../proved.ts';
import type { Reading } from '../reading.ts';
import type { Remark } from '../remark.ts';
import { Source } from '../source.ts';
import { arrivalsOf, unknownsOf } from './arrivals.ts';
import { isBetter } from './better.ts';
import { rules } from './remarks/index.ts';
import { secretsIn } from './secrets.ts';
import { askedOutcome, type Study, studied } from './study.ts';

/** Follows the client's request through a .htaccess file, and says what stands in its way. */
export function readHtaccess({ name, bytes }: Source, asked: Asked): Reading {
  const source = new Source(name, bytes, secretsIn(bytes));
  const study = studied(source, asked);
  const { remarks, together } = withHelpOnly(remarksOn(study), study);
  const found = proved(source, remarks, (one) => remarksOn(studied(one, asked)), 'refused-file');
  // One alone of those that help together helps nobody.
  const isWhole = together.every((edits) => found.some((one) => one.edits === edits));
  return {
    source,
    remarks: found.map((one) => (isWhole || !one.edits || !together.includes(one.edits) ? one : bare(one))),
    arrivals: arrivalsOf(study),
    unknown: unknownsOf(study),
  };
}

function remarksOn(study: Study): Remark[] {
  const file = study.source.name;
  return rules
    .flatMap(({ id, find }) => find(study).map((found) => ({ id, file, ...found })))
    .sort((a, b) => a.at.start - b.at.start);
}

/**
 * Edits stay where a request comes off better with them, and none worse: alone, or together where a line has two faults
 * and neither is enough.
 */
function withHelpOnly(given: readonly Remark[], study: Study): { remarks: Remark[]; together: Group[] } {
  // Where following one request takes too long, no change is tried.
  const asIs = askedOutcome(study, 'mod-php');
  if (asIs.kind === 'unknown' && asIs.isSlow) return { remarks: given.map(bare), together: [] };
  const all = given.flatMap(({ edits }) => (edits ? [edits] : []));
  const alone = all.filter((edits) => helps(study, [edits]));
  const others = all.filter((edits) => !alone.includes(edits));
  const together =
    alone.length + others.length > 1 && others.length <= MOST_TOGETHER ? fewest(study, alone, others) : [];
  const isKept = (edits: Group): boolean => alone.includes(edits) || together.includes(edits);
  const remarks = given.map((one) => (!one.edits || isKept(one.edits) ? one : bare(one)));
  return { remarks, together };
}

function bare({ edits: _, ...rest }: Remark): Remark {
  return rest;
}

type Group = Edit[];

/** More than so many faults of one line are none that anybody makes. */
const MOST_TOGETHER = 6;

function fewest(study: Study, alone: readonly Group[], others: readonly Group[]): Group[] {
  const before = studied(patchedBy(study.source, separate(alone)), study.asked);
  const isHelp = (some: readonly Group[]): boolean =>
    isBetter(before, studied(patchedBy(study.source, separate([...alone, ...some])), study.asked));
  let kept = [...others];
  if (kept.length === 0 || !isHelp(kept)) return [];
  for (const one of others) {
    const fewer = kept.filter((other) => other !== one);
    if (isHelp(fewer)) kept = fewer;
  }
  return kept;
}

function helps(study: Study, groups: readonly Group[]): boolean {
  return isBetter(study, studied(patchedBy(study.source, separate(groups)), study.asked));
}

function patchedBy(source: Source, edits: readonly Edit[]): Source {
  return new Source(source.name, applied(source, edits));
}
