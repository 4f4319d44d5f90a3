import { printable } from '../yaml/printable.ts';
import type { Problems } from '../yaml/problems.ts';
import { entries, type MapEntry, type Tree } from '../yaml/tree.ts';
import { toSet, type Values } from '../yaml/values.ts';
import { readSecret, type SecretRules } from './secrets.ts';

type Named = [name: string, entry: MapEntry];

/** Headers by name, in whatever case: those of the site before those of `defaults`. */
export function readHeaders(
  values: Values,
  own: Tree | undefined,
  defaults: Tree | undefined,
  site: { local: boolean; variable: string },
): Record<string, string> {
  const merged = new Map([...byName(defaults, values.problems), ...byName(own, values.problems)]);
  const headers: [string, string][] = [];
  for (const [name, { key, value: tree }] of merged.values()) {
    const value = readSecret(values, tree, labelOf(name, tree), rulesFor(name, tree, site));
    if (!/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(name))
      values.problems.add(
        key,
        'this is no header name; expected letters, digits and - such as X-Staging-Key',
      );
    else if (value !== null && !/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
      values.problems.add(tree.at, `headers.${name} has a character that no header can carry`);
    else if (value !== null) headers.push([name, value]);
  }
  return Object.fromEntries(headers);
}

/** `{ half-a-secret }` is a key without a value, so such a name is not shown. */
function isNamed(tree: Tree): boolean {
  return tree.kind !== 'scalar' || tree.value !== null;
}

function labelOf(name: string, tree: Tree): string {
  return isNamed(tree) ? `headers.${printable(name)}` : 'this header';
}

/** Headers that carry no secret may stand in the file: a user agent, a feature flag. */
function rulesFor(
  name: string,
  tree: Tree,
  { local, variable }: { local: boolean; variable: string },
): SecretRules {
  const suffix = isNamed(tree) ? name.toUpperCase().replace(/[^A-Z0-9]+/g, '_') : 'HEADER';
  return {
    local,
    secret: /^(proxy-)?authorization$|cookie|token|key|secret|password/i.test(name),
    variable: `${variable}_${suffix}`,
    whenUnset: (unset) => `${toSet(unset)}, or remove the header`,
  };
}

function byName(tree: Tree | undefined, problems: Problems): Map<string, Named> {
  const names = new Map<string, Named>();
  for (const [name, entry] of entries(tree)) {
    const first = names.get(name.toLowerCase());
    if (first)
      problems.add(
        entry.key,
        `this header is given twice; the first is at line ${problems.lineOf(first[1].key)}`,
      );
    else names.set(name.toLowerCase(), [name, entry]);
  }
  return names;
}
