import type { Scoped } from '../base/scoped.ts';
import { causeIds } from '../causes/ids.ts';
import { causes } from '../causes/index.ts';
import { checkIds } from '../checks/ids.ts';
import { checks } from '../checks/index.ts';
import { fixIds } from '../fixes/ids.ts';
import { fixes } from '../fixes/index.ts';
import { ownLines } from '../fixes/lines.ts';
import { probeIds } from '../probes/ids.ts';
import { probes } from '../probes/index.ts';
import { renderers } from '../reports/formats/index.ts';
import type { Catalogue } from './catalogue.ts';

/** How one part of a catalogue comes into force: from now on for the whole process, or while something runs. */
export interface Part {
  replace(): void;
  within<R>(run: () => R): R;
}

/** The parts of a catalogue, which has passed `refusals`. */
export function inForce(all: Catalogue): Part[] {
  return [
    part(probeIds, all.probeIds),
    part(probes, all.probes),
    part(checkIds, all.checkIds),
    part(checks, all.checks),
    part(causeIds, all.causeIds),
    part(causes, all.causes),
    part(fixIds, all.fixIds),
    part(fixes, all.fixes),
    part(ownLines, all.ownLines),
    part(renderers, all.renderers),
  ];
}

/**
 * The types of what is built in know its ids, so that a slip there is a type error; what an extension adds has ids that no
 * type can know. Here alone the one becomes the other.
 */
function part<Known extends Open, Open>(registry: Scoped<Known>, value: Open): Part {
  const known = value as Known;
  return { replace: () => registry.replace(known), within: (run) => registry.within(known, run) };
}
