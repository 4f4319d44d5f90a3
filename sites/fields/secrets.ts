import { child, type ScalarTree, type Tree } from '../yaml/tree.ts';
import { toSet, type Values } from '../yaml/values.ts';
import { partsOf } from '../yaml/variables.ts';
import { MOST_CHARACTERS, TOO_LONG } from './password.ts';
import { readSecretFile } from './secret-file.ts';

export interface SecretRules {
  /** The site is on this machine, so a secret in the file harms nobody. */
  local: boolean;
  /** Whether the value is a secret at all: headers may be harmless. */
  secret: boolean;
  /** A name for the variable to use: `SHOP_PASSWORD`. */
  variable: string;
  whenUnset: (name: string) => string;
}

/** A secret comes from the environment, or from a file of its own. No message ever shows its value. */
export function readSecret(
  values: Values,
  tree: Tree | undefined,
  label: string,
  rules: SecretRules,
): string | null {
  if (tree?.kind === 'map' && child(tree, 'file'))
    return readSecretFile(values, tree, label, rules.whenUnset);
  if (tree?.kind !== 'scalar' || tree.value === undefined) return null;
  const refuse = (message: string, hint: string) => {
    values.problems.add(tree.at, `${label} ${message}`, hint);
    return null;
  };
  const written = literalOf(tree);
  const useVariable = `write \${${rules.variable}} and ${toSet(rules.variable)}`;
  if (tree.value === null || tree.value === '')
    return refuse(
      'is empty; expected a variable',
      `${useVariable}; a value that begins with # or & goes in quotes`,
    );
  if (written !== null && rules.secret && !rules.local)
    return refuse(`${written}; expected it from the environment`, useVariable);
  if (typeof tree.value !== 'string')
    return refuse(`is not quoted, so YAML reads a ${typeof tree.value}; expected text`, 'put it in quotes');
  if (written === IN_FILE && rules.secret && tree.altered)
    return refuse(
      'is not quoted, so YAML cuts it at # or joins its lines; expected text',
      'put it in quotes',
    );
  const text = values.text(tree, label, rules.whenUnset);
  if (text === null || text.length <= MOST_CHARACTERS) return text;
  values.problems.add(tree.at, `${values.named(tree, label)} ${TOO_LONG}`);
  return null;
}

const IN_FILE = 'is written in the file';
const IN_DEFAULT = 'has a default that is written in the file';

function literalOf({ value }: ScalarTree): string | null {
  if (typeof value !== 'string') return IN_FILE;
  const parts = partsOf(value);
  if (parts.some((part) => part.kind === 'malformed')) return null;
  const variables = parts.filter((part) => part.kind === 'variable');
  if (variables.length === 0) return IN_FILE;
  return variables.some(({ fallback }) => fallback) ? IN_DEFAULT : null;
}
