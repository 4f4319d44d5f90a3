import { asObject } from '../base/json.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { NetworkFailureKind } from '../evidence/exchange.ts';
import { codeOf, headerOf, jsonOf, statusOf } from '../evidence/read.ts';

/**
 * What the answer to a create says of the draft. `none`: it was not sent, or never arrived. `refused`: WordPress itself
 * said no, which it does before it writes. `created`: it is there, and has an id. `unknown`: it may be there, whatever
 * was answered: a plugin may have broken off after it was saved, or the answer was lost on its way.
 */
export type DraftFate = 'none' | 'refused' | 'created' | 'unknown';

/** Each of them happens before anything is sent. */
const NEVER_SENT: NetworkFailureKind[] = [
  'dns-failure',
  'connection-refused',
  'tls-untrusted',
  'tls-expired',
  'tls-name-mismatch',
];

/** The codes of WordPress and of the plugin; those of others may come from what runs after a post was saved. */
const OWN_CODE = /^(rest|jwt_auth)_/;

export function draftFate(evidence: Evidence): DraftFate {
  const { draft } = evidence.exchanges;
  // Begun by a process that did not live to see the answer.
  if (!draft) return evidence.draft_mark === undefined ? 'none' : 'unknown';
  const { response, failure } = draft;
  if (response === null) return failure && NEVER_SENT.includes(failure.kind) ? 'none' : 'unknown';
  if (response.status === 201 && idNamed(evidence) !== null) return 'created';
  const isError = response.status >= 400 && response.status < 500 && failure === null;
  return isError && OWN_CODE.test(codeOf(draft) ?? '') ? 'refused' : 'unknown';
}

/** There is a draft of ours, or nobody can tell that there is none: no second one is written. */
export function mayBeWritten(evidence: Evidence): boolean {
  return ['created', 'unknown'].includes(draftFate(evidence));
}

/** Which post the answer says it is: a claim, until it was read. The body comes before the address. */
export function idNamed(evidence: Evidence): number | null {
  return idIn(asObject(jsonOf(evidence.exchanges.draft)).id) ?? idInLocation(evidence);
}

/** WordPress makes this address itself, where a plugin may have changed the body. */
export function idInLocation({ exchanges }: Evidence): number | null {
  const location = headerOf(exchanges.draft, 'location') ?? '';
  return idIn(/\/wp\/v2\/posts\/(\d{1,15})(?![\w/])/.exec(location.replaceAll('%2F', '/'))?.[1]);
}

export function idIn(value: unknown): number | null {
  const id = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : null;
}

/** A site that is still at work may write the draft after nobody waits for it any more. */
export function mayComeLater({ exchanges: { draft } }: Evidence): boolean {
  return !draft || draft.response === null || statusOf(draft) === 504;
}
