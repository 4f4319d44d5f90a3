import { isLoopback } from '../../base/loopback.ts';
import { readSecret } from '../fields/secrets.ts';
import type { Tree } from '../yaml/tree.ts';
import type { Values } from '../yaml/values.ts';
import { orLeaveOut } from './or-leave-out.ts';

/** The bounds of Standard Webhooks for the key. */
const FEWEST_BYTES = 24;
const MOST_BYTES = 64;

/** What a webhook is signed with, as it is written. Null when there is none, or what is wrong with it is told. */
export function readSigningSecret(values: Values, tree: Tree | undefined, url: URL | null): string | null {
  const local = url !== null && isLoopback(url);
  const rules = { local, secret: true, variable: 'WEBHOOK_SECRET', whenUnset: orLeaveOut };
  const secret = readSecret(values, tree, 'notify.secret', rules)?.trim() ?? null;
  if (secret === null || tree?.kind !== 'scalar') return null;
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
