import { isLoopback } from '../../base/http.ts';
import { readSecret } from '../fields/secrets.ts';
import { expected } from '../structure.ts';
import { child, entries, entryOf, type Tree } from '../yaml/tree.ts';
import type { Values } from '../yaml/values.ts';
import { readEmail } from './email.ts';
import type { Receiver } from './receiver.ts';
import { readRouting } from './routing.ts';
import { orLeaveOut, readApi, readReceiverUrl } from './url.ts';

/** The keys of an entry, each with the one that it belongs to. */
const OWNERS = {
  slack: 'slack',
  webhook: 'webhook',
  secret: 'webhook',
  github_issue: 'github_issue',
  token: 'github_issue',
  api: 'github_issue',
  teams: 'teams',
  email: 'email',
  from: 'email',
  smtp: 'email',
} as const;

type Kind = (typeof OWNERS)[keyof typeof OWNERS];

const KINDS: Kind[] = ['slack', 'teams', 'email', 'webhook', 'github_issue'];

/** Keys that any entry may have. */
const OF_ALL = ['tags', 'remind'];

/** Null when it is left out, and when what is wrong with it is reported. */
export function readReceiver(values: Values, entry: Tree, env: NodeJS.ProcessEnv): Receiver | null {
  if (entry.kind !== 'map') return null;
  const kind = kindOf(values, entry);
  if (kind === null) return null;
  if (leftOut(values, entry).length > 0) return null;
  const receiver = readKind(values, entry, kind, env);
  return receiver && { ...receiver, ...readRouting(values, entry) };
}

function readKind(values: Values, entry: Tree, kind: Kind, env: NodeJS.ProcessEnv): Receiver | null {
  switch (kind) {
    case 'teams':
      return readTeams(values, entry);
    case 'email':
      return readEmail(values, entry);
    case 'slack':
      return readSlack(values, entry);
    case 'webhook':
      return readWebhook(values, entry);
    case 'github_issue':
      return readGithub(values, entry, env);
  }
}

/** The variables that are empty and may be: with one of them the receiver is left out. */
export function leftOut(values: Values, entry: Tree): string[] {
  return entries(entry).flatMap(([, { value }]) => values.emptyOnPurpose(value));
}

function kindOf({ problems }: Values, entry: Tree): Kind | null {
  const [kind, other] = KINDS.filter((one) => entryOf(entry, one) !== undefined);
  if (kind === undefined) {
    // A key that is unknown is reported as that, and was meant to be one of them.
    if (entries(entry).every(([key]) => key in OWNERS || OF_ALL.includes(key)))
      problems.add(entry.at, `this entry of notify names nobody to notify; ${expected('receiver')}`);
    return null;
  }
  if (other !== undefined) {
    const message = `this entry of notify has both ${kind} and ${other}; expected one of them`;
    problems.add(entryOf(entry, other)?.key ?? entry.at, message, `begin another entry with "- ${other}:"`);
    return null;
  }
  for (const [key, owner] of Object.entries(OWNERS)) {
    const at = entryOf(entry, key)?.key;
    if (at !== undefined && owner !== kind) problems.add(at, `${key} belongs to ${owner}, not to ${kind}`);
  }
  return kind;
}

function readSlack(values: Values, entry: Tree): Receiver | null {
  const url = readReceiverUrl(values, child(entry, 'slack'), 'notify.slack', 'SLACK_WEBHOOK_URL');
  return url === null ? null : { kind: 'slack', url: url.href };
}

function readTeams(values: Values, entry: Tree): Receiver | null {
  const url = readReceiverUrl(values, child(entry, 'teams'), 'notify.teams', 'TEAMS_WEBHOOK_URL');
  return url === null ? null : { kind: 'teams', url: url.href };
}

function readWebhook(values: Values, entry: Tree): Receiver | null {
  const url = readReceiverUrl(values, child(entry, 'webhook'), 'notify.webhook', 'WEBHOOK_URL');
  const tree = child(entry, 'secret');
  const secret = readSigningSecret(values, tree, url);
  if (url === null || (tree !== undefined && secret === null)) return null;
  return { kind: 'webhook', url: url.href, secret };
}

function readGithub(values: Values, entry: Tree, env: NodeJS.ProcessEnv): Receiver | null {
  const repository = readRepository(values, child(entry, 'github_issue'));
  const api = readApi(values, entry, env);
  const token = readToken(values, entry, api?.local ?? false);
  if (repository === null || token === null || api === null) return null;
  return { kind: 'github-issue', repository, token, api: api.address };
}

function readRepository(values: Values, tree: Tree | undefined): string | null {
  const repository = values.text(tree, 'notify.github_issue')?.trim() ?? null;
  if (repository === null || tree?.kind !== 'scalar') return null;
  if (/^[A-Za-z0-9_.-]+\/(?!\.{1,2}$)[A-Za-z0-9_.-]+$/.test(repository)) return repository;
  const [, meant] =
    /^(?:https?:\/\/)?[^/\s]+\/([A-Za-z0-9_-]+\/[A-Za-z0-9_-]+)(?:\.git|\/.*)?$/.exec(repository) ?? [];
  values.refuse(
    tree,
    'notify.github_issue',
    meant && values.isLiteral(tree) ? `did you mean ${meant}` : undefined,
  );
  return null;
}

function readToken(values: Values, entry: Tree, local: boolean): string | null {
  const tree = child(entry, 'token');
  if (tree === undefined) {
    const at = entryOf(entry, 'github_issue')?.key ?? entry.at;
    values.problems.add(at, `this entry of notify has no token; ${expected('token')}`);
    return null;
  }
  const rules = { local, secret: true, variable: 'GITHUB_TOKEN', whenUnset: orLeaveOut };
  const token = readSecret(values, tree, 'notify.token', rules)?.trim() ?? null;
  if (token === null || /^[\x21-\x7e]+$/.test(token)) return token;
  values.problems.add(tree.at, 'notify.token has a character that no token has; expected letters and digits');
  return null;
}

/** The bounds of Standard Webhooks for the key. */
const FEWEST_BYTES = 24;
const MOST_BYTES = 64;

/** What a webhook is signed with, as it is written. Null when there is none, or what is wrong with it is reported. */
function readSigningSecret(values: Values, tree: Tree | undefined, url: URL | null): string | null {
  const local = url !== null && isLoopback(url);
  const rules = { local, secret: true, variable: 'WEBHOOK_SECRET', whenUnset: orLeaveOut };
  const secret = readSecret(values, tree, 'notify.secret', rules)?.trim() ?? null;
  if (secret === null || tree === undefined) return null;
  const mistake = mistakeOf(secret);
  if (mistake === null) return secret;
  values.problems.add(
    tree.at,
    `${values.named(tree, 'notify.secret')} ${mistake}`,
    'make one with: echo "whsec_$(openssl rand -base64 32)"',
  );
  return null;
}

function mistakeOf(secret: string): string | null {
  if (!secret.startsWith('whsec_'))
    return secret.length < FEWEST_BYTES
      ? `is shorter than ${FEWEST_BYTES} characters, so it can be guessed`
      : null;
  const written = secret.slice('whsec_'.length);
  const bytes = Buffer.from(written, 'base64');
  const isBase64 = bytes.toString('base64').replace(/=+$/, '') === written.replace(/=+$/, '');
  return isBase64 && bytes.length >= FEWEST_BYTES && bytes.length <= MOST_BYTES
    ? null
    : `begins with whsec_; expected base64 of ${FEWEST_BYTES} to ${MOST_BYTES} bytes after it`;
}
