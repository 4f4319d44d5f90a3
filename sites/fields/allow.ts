import { nearest } from '../../base/nearest.ts';
import type { AllowedCause } from '../site.ts';
import { child, items, type Tree } from '../yaml/tree.ts';
import type { Values } from '../yaml/values.ts';
import { readUntil } from './scalars.ts';

/** `known` are the ids of the catalogue; without them any id goes. */
export function readAllow(
  values: Values,
  tree: Tree | undefined,
  known: readonly string[] | undefined,
): AllowedCause[] {
  return items(tree).map((entry) => ({
    cause: readCause(values, child(entry, 'cause'), known),
    reason: values.text(child(entry, 'reason'), 'allow.reason') ?? '',
    until: readUntil(values, child(entry, 'until')),
  }));
}

function readCause(values: Values, tree: Tree | undefined, known: readonly string[] | undefined): string {
  const cause = values.text(tree, 'allow.cause') ?? '';
  if (tree?.kind !== 'scalar' || cause === '' || known === undefined || known.includes(cause)) return cause;
  const meant = values.isLiteral(tree) ? nearest(cause, known) : null;
  values.refuse(tree, 'allow.cause', meant === null ? undefined : `did you mean "${meant}"`);
  return cause;
}
