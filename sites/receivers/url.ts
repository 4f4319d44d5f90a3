import { isLoopback } from '../../base/http.ts';
import { withoutSlash } from '../fields/addresses.ts';
import { readSecret } from '../fields/secrets.ts';
import { child, entryOf, type Tree } from '../yaml/tree.ts';
import { toSet, type Values } from '../yaml/values.ts';

/** The address of a webhook is all that keeps others from using it: a secret, unless it is on this machine. */
export function readReceiverUrl(
  values: Values,
  tree: Tree | undefined,
  label: string,
  variable: string,
): URL | null {
  const rules = { local: isLocal(values, tree), secret: true, variable, whenUnset: orLeaveOut };
  const text = readSecret(values, tree, label, rules);
  return text === null ? null : encrypted(values, tree, label, text);
}

/** Where the API of GitHub is: what the entry says, else the environment of a GitHub of one's own. */
export function readApi(
  values: Values,
  entry: Tree,
  env: NodeJS.ProcessEnv,
): { address: string; local: boolean } | null {
  const tree = child(entry, 'api');
  const url = tree === undefined ? ofEnvironment(values, entry, env) : ofEntry(values, tree);
  return url && { address: withoutSlash(url.origin + url.pathname), local: isLoopback(url) };
}

function ofEntry(values: Values, tree: Tree): URL | null {
  const text = values.text(tree, 'notify.api', orLeaveOut);
  return text === null ? null : encrypted(values, tree, 'notify.api', text);
}

function ofEnvironment(values: Values, entry: Tree, env: NodeJS.ProcessEnv): URL | null {
  const address = env.GITHUB_API_URL || 'https://api.github.com';
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url !== null && mistakeOf(url) === null) return url;
  const at = entryOf(entry, 'github_issue')?.key ?? entry.at;
  values.problems.add(at, 'the variable GITHUB_API_URL is no address that begins with https://', 'set api');
  return null;
}

function encrypted(values: Values, tree: Tree | undefined, label: string, text: string): URL | null {
  if (tree === undefined) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const mistake = url === null ? NO_ADDRESS : mistakeOf(url);
  if (mistake === null) return url;
  values.problems.add(tree.at, `${values.named(tree, label)} ${mistake}`);
  return null;
}

const NO_ADDRESS = 'is no address; expected one that begins with https://';

function mistakeOf(url: URL): string | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return NO_ADDRESS;
  if (url.username !== '' || url.password !== '')
    return 'carries a user name or a password before the host; expected the address alone';
  if (url.protocol === 'http:' && !isLoopback(url))
    return 'begins with http://, so others on the way could read it; expected https://';
  return null;
}

function isLocal(values: Values, tree: Tree | undefined): boolean {
  if (tree?.kind !== 'scalar' || typeof tree.value !== 'string' || !values.isLiteral(tree)) return false;
  return URL.canParse(tree.value) && isLoopback(new URL(tree.value));
}

/** What to do about a variable of a receiver that is not set. */
export function orLeaveOut(name: string): string {
  return `${toSet(name)}, or write \${${name}:-} and this receiver is left out where it is not set`;
}
