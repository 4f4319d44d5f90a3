import { mistakeInKey } from '../../evidence/methods/key-mistakes.ts';
import { mistakeInUsername } from '../../evidence/methods/looks.ts';
import type { Credentials } from '../site.ts';
import { child, type Tree } from '../yaml/tree.ts';
import { toSet, type Values } from '../yaml/values.ts';
import { mistakeInPassword, plainPassword } from './password.ts';
import { readSecretFile } from './secret-file.ts';
import { readSecret } from './secrets.ts';

/** The name of a site as the beginning of a variable: `my shop` is `MY_SHOP`. */
export function variableFor(name: string): string {
  const words = name
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return /^[A-Z]/.test(words) ? words : `SITE${words === '' ? '' : `_${words}`}`;
}

export function readAuth(
  values: Values,
  tree: Tree | undefined,
  { local, variable }: { local: boolean; variable: string },
): Credentials | null {
  const name = child(tree, 'username');
  const username =
    name?.kind === 'map'
      ? readSecretFile(values, name, 'auth.username', removeAuth)
      : values.text(name, 'auth.username', removeAuth);
  const method = child(tree, 'method');
  const isKey = method?.kind === 'scalar' && method.value === 'woocommerce';
  const misnamed =
    username === null ? null : (mistakeInUsername(username) ?? (isKey ? mistakeInKey(username) : null));
  if (misnamed !== null && name) values.problems.add(name.at, `auth.username ${misnamed}`);
  const rules = { local, secret: true, variable: `${variable}_PASSWORD`, whenUnset: removeAuth };
  const given = child(tree, 'password');
  const password = readSecret(values, given, 'auth.password', rules);
  if (username === null || password === null) return null;
  const plain = plainPassword(password);
  const mistake = mistakeInPassword(plain);
  if (mistake !== null && given) values.problems.add(given.at, `auth.password ${mistake}`);
  return { username, password: plain };
}

function removeAuth(name: string): string {
  return `${toSet(name)}, or remove auth to run what needs no credentials`;
}
