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

/** Everything that is known by an id, as a value: what an extension adds to it makes another one. */
export interface Catalogue {
  readonly probeIds: readonly string[];
  readonly probes: Readonly<Record<string, Omit<Probe, 'id' | 'order'> & { id: string }>>;
  readonly checkIds: readonly string[];
  readonly checks: Readonly<Record<string, Omit<Check<string, string>, 'order'>>>;
  readonly causeIds: readonly string[];
  readonly causes: readonly (Required<OwnCause> & { shownBy: Clause<string>[] })[];
  readonly fixIds: readonly string[];
  readonly fixes: readonly (Omit<Fix, 'id' | 'file' | 'place'> & {
    id: string;
    file: string | null;
    place: string | null;
  })[];
  readonly ownLines: ReadonlyMap<string, string>;
  readonly renderers: Readonly<Record<string, () => Promise<MakeRenderer>>>;
}

/** What is known where this is called: what is built in, and what was added to it. */
export function catalogueInForce(): Catalogue {
  return {
    probeIds: probeIds.known,
    probes: probes.known,
    checkIds: checkIds.known,
    checks: checks.known,
    causeIds: causeIds.known,
    causes: causes.known,
    fixIds: fixIds.known,
    fixes: fixes.known,
    ownLines: ownLines.known,
    renderers: renderers.known,
  };
}
