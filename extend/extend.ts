import { type Catalogue, catalogue } from './catalogue.ts';
import { ExtensionError } from './error.ts';
import { guardedCause, guardedCheck, guardedProbe, guardedReporter } from './guard.ts';
import type { Extension, OwnFix } from './public/extension.ts';
import { refusals } from './refusals.ts';

/**
 * Adds all of an extension, or throws an `ExtensionError` that lists every mistake in it. From then on whatever walks
 * the catalogue sees it. `owner` is the extension as its user calls it.
 */
export function extend(extension: Extension, owner: string, to: Catalogue = catalogue): void {
  const wrong = refusals(extension, to);
  if (wrong.length > 0)
    throw new ExtensionError(`${owner} cannot be used:\n${wrong.map((line) => `  ${line}`).join('\n')}`);
  const { probes = [], checks = [], causes = [], fixes = [], reporters = {} } = extension;
  for (const probe of probes) to.probes[probe.id] = guardedProbe(probe, owner);
  for (const check of checks) to.checks[check.id] = guardedCheck(check, owner, to);
  for (const [name, make] of Object.entries(reporters))
    to.renderers[name] = async () => guardedReporter(make, name, owner);
  to.causes.push(...causes.map((cause) => guardedCause(cause, owner)));
  to.fixes.push(...fixes.map(wholeFix));
  for (const { id, snippet } of fixes) if (snippet !== undefined) to.ownLines.set(id, snippet);
  to.probeIds.push(...probes.map(({ id }) => id));
  to.checkIds.push(...checks.map(({ id }) => id));
  to.causeIds.push(...causes.map(({ id }) => id));
  to.fixIds.push(...fixes.map(({ id }) => id));
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
