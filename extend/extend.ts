import { type Catalogue, catalogueInForce } from './catalogue.ts';
import { ExtensionError } from './error.ts';
import { guardedCause, guardedCheck, guardedProbe, guardedReporter } from './guard.ts';
import { inForce } from './in-force.ts';
import type { Extension, OwnFix } from './public/extension.ts';
import { refusals } from './refusals.ts';

/** Adds all of an extension to what this process knows. Throws as `extended`. */
export function extend(extension: Extension, owner: string): void {
  for (const { replace } of inForce(extended(catalogueInForce(), extension, owner))) replace();
}

/** Runs with all of these extensions added, which nothing outside of it knows. Returns what that returns; throws as `extended`. */
export function extendedBy<R>(extensions: readonly Extension[], run: () => R): R {
  const all = extensions.reduce(
    (known, extension, at) => extended(known, extension, `extension ${at + 1}`),
    catalogueInForce(),
  );
  return inForce(all).reduce<() => R>(
    (inner, { within }) =>
      () =>
        within(inner),
    run,
  )();
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
    access: null,
    minutes: 5,
    risk: null,
    undo: null,
    ...fix,
    snippet: null,
    proved: [],
  };
}
