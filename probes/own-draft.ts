import { asObject } from '../base/json.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { jsonOf, statusOf } from '../evidence/read.ts';
import { idIn } from './draft-fate.ts';
import { titleOf } from './draft-title.ts';

/** What a draft must be for it to be ours. */
export interface Ours {
  isTitle(title: string): boolean;
  /** The id of the user that logged in; null while it is not known, and then nothing is ours. */
  author: string | null;
  /** What it may have become: what nobody but us can have touched may be more than a draft. */
  statuses: readonly string[];
}

/** A plugin may publish what this visit has written a moment ago, and nobody wants a test on the front page. */
const ANY_STATUS = ['draft', 'pending', 'private', 'publish', 'future'];

/** Of this very visit: its title, and the user that it logged in as. */
export function oursIn(evidence: Evidence): Ours {
  const mark = evidence.draft_mark;
  return {
    isTitle: (title) => mark !== undefined && title === titleOf(mark),
    author: loggedInAs(evidence),
    statuses: ANY_STATUS,
  };
}

/** As the token says, or the site; null when neither does. */
export function loggedInAs({ token, exchanges: { me, introspect } }: Evidence): string | null {
  if (token?.user_id) return token.user_id;
  const id = statusOf(me) === 200 ? idIn(asObject(jsonOf(me)).id) : null;
  return id === null ? ownerOf(introspect) : String(id);
}

/** An application password stands below its user in the address that WordPress gives of it, whatever form addresses have. */
function ownerOf(introspect: Exchange | undefined): string | null {
  const { uuid, _links: links } = asObject(jsonOf(introspect));
  const { self } = asObject(links);
  const { href } = asObject(Array.isArray(self) ? self[0] : null);
  if (statusOf(introspect) !== 200 || typeof uuid !== 'string' || typeof href !== 'string') return null;
  const [, id = null, named] =
    /(?:\/|%2F)users(?:\/|%2F)(\d{1,15})(?:\/|%2F)application-passwords(?:\/|%2F)([\w-]{1,64})$/i.exec(
      href,
    ) ?? [];
  return named === uuid ? id : null;
}

/** In what a post differs from a draft of ours, in words; empty when it is one. Only what is one may be removed. */
export function differences(post: unknown, id: number, { isTitle, author, statuses }: Ours): string[] {
  const { id: itsId, status, author: itsAuthor } = asObject(post);
  const title = titleIn(post);
  return [
    ...(idIn(itsId) === id ? [] : ['it has another id']),
    ...(title !== null && isTitle(title) ? [] : ['its title is not ours']),
    ...(statuses.some((one) => one === status) ? [] : [`its status is ${statusIn(post)}`]),
    ...(author !== null && String(idIn(itsAuthor)) === author
      ? []
      : ['its author is not the user of this login']),
  ];
}

/** Null when it has none. */
export function titleIn(post: unknown): string | null {
  const { raw, rendered } = asObject(asObject(post).title);
  const title = raw ?? rendered;
  return typeof title === 'string' ? title : null;
}

/** What a host sent goes into a sentence here, so it is a word or nothing. */
export function statusIn(post: unknown): string {
  const { status } = asObject(post);
  return typeof status === 'string' && /^[\w-]{1,30}$/.test(status) ? status : 'unknown';
}
