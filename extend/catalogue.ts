import type { Clause } from '../causes/cause.ts';
import { causeIds } from '../causes/ids.ts';
import { causes } from '../causes/index.ts';
import type { Check } from '../checks/check.ts';
import { checkIds } from '../checks/ids.ts';
import { checks } from '../checks/index.ts';
import type { Fix } from '../fixes/fix.ts';
import { fixIds } from '../fixes/ids.ts';
import { fixes } from '../fixes/index.ts';
import { ownLines } from '../fixes/lines.ts';
import { probeIds } from '../probes/ids.ts';
import { probes } from '../probes/index.ts';
import type { Probe } from '../probes/probe.ts';
import { renderers } from '../reports/formats/index.ts';
import type { MakeRenderer } from '../reports/formats/renderer.ts';
import type { OwnCause } from './public/extension.ts';

/** Everything that is known by an id, as lists and records that take more. */
export interface Catalogue {
  probeIds: string[];
  probes: Record<string, Omit<Probe, 'id' | 'order'> & { id: string }>;
  checkIds: string[];
  checks: Record<string, Omit<Check<string, string>, 'order'>>;
  causeIds: string[];
  causes: (Required<OwnCause> & { shownBy: Clause<string>[] })[];
  fixIds: string[];
  fixes: (Omit<Fix, 'id' | 'file' | 'place'> & { id: string; file: string | null; place: string | null })[];
  ownLines: Map<string, string>;
  renderers: Record<string, () => Promise<MakeRenderer>>;
}

/**
 * The types of the registries know the ids that are built in, so that a slip there is a type error; what an extension
 * adds has ids that no type can know. Here alone, and behind `refusals`, the one becomes the other.
 */
export const catalogue = {
  probeIds,
  probes,
  checkIds,
  checks,
  causeIds,
  causes,
  fixIds,
  fixes,
  ownLines,
  renderers,
} as unknown as Catalogue;
