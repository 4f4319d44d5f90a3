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
import { type Catalogue, catalogueInForce } from './catalogue.ts';
import { ExtensionError } from './error.ts';
import { guardedCause, guardedCheck, guardedProbe, guardedReporter } from './guard.ts';
import type { Extension, OwnFix } from './public/extension.ts';
import { refusals } from './refusals.ts';

/** Adds all of an extension to what this process knows: from then on whatever walks the catalogue sees it. Throws as `extended`. */
export function extend(extension: Extension, owner: string): void {
  putInForce(extended(catalogueInForce(), extension, owner));
}

/**
 * The catalogue with all of an extension in it; that which is given stays as it is. Throws an `ExtensionError` that lists
 * every mistake of the extension. `owner` is the extension as its user calls it.
 */
export function extended(known: Catalogue, extension: Extension, owner: string): Catalogue {
  const wrong = refusals(extension, known);
  if (wrong.length > 0)
    throw new ExtensionError(`${owner} cannot be used:\n${wrong.map((line) => `  ${line}`).join('\n')}`);
  const { probes = [], checks = [], causes = [], fixes = [], reporters = {} } = extension;
  const lines = fixes.flatMap(({ id, snippet }) => (snippet === undefined ? [] : [[id, snippet] as const]));
  const all: Catalogue = {
    probeIds: [...known.probeIds, ...idsOf(probes)],
    probes: { ...known.probes, ...byId(probes, (probe) => guardedProbe(probe, owner)) },
    checkIds: [...known.checkIds, ...idsOf(checks)],
    checks: { ...known.checks, ...byId(checks, (check) => guardedCheck(check, owner, () => all)) },
    causeIds: [...known.causeIds, ...idsOf(causes)],
    causes: [...known.causes, ...causes.map((cause) => guardedCause(cause, owner))],
    fixIds: [...known.fixIds, ...idsOf(fixes)],
    fixes: [...known.fixes, ...fixes.map(wholeFix)],
    ownLines: new Map([...known.ownLines, ...lines]),
    renderers: {
      ...known.renderers,
      ...Object.fromEntries(
        Object.entries(reporters).map(([name, make]) => [
          name,
          async () => guardedReporter(make, name, owner),
        ]),
      ),
    },
  };
  return all;
}

/**
 * The types of the registries know the ids that are built in, so that a slip there is a type error; what an extension
 * adds has ids that no type can know. Here alone, and behind `refusals`, the one becomes the other.
 */
function putInForce(all: Catalogue): void {
  replace(probeIds, all.probeIds);
  Object.assign(probes, all.probes);
  replace(checkIds, all.checkIds);
  Object.assign(checks, all.checks);
  replace(causeIds, all.causeIds);
  replace(causes, all.causes);
  replace(fixIds, all.fixIds);
  replace(fixes, all.fixes);
  for (const [id, lines] of all.ownLines) (ownLines as Map<string, string>).set(id, lines);
  Object.assign(renderers, all.renderers);
}

function replace(list: readonly unknown[], by: readonly unknown[]): void {
  (list as unknown[]).splice(0, list.length, ...by);
}

function idsOf(own: { id: string }[]): string[] {
  return own.map(({ id }) => id);
}

function byId<T extends { id: string }, Made>(own: T[], make: (one: T) => Made): Record<string, Made> {
  return Object.fromEntries(own.map((one) => [one.id, make(one)]));
}

/** Its lines are in no file of ours, and no lab of ours has proved them. */
function wholeFix({ snippet: _, ...fix }: OwnFix): Catalogue['fixes'][number] {
  return {
    server: 'any',
    file: null,
    place: null,
    after: null,
    caveat: null,
    docs: null,
    ...fix,
    snippet: null,
    proved: [],
  };
}
