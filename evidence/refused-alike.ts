import { answererOf } from './answerer/answerer.ts';
import type { Evidence } from './evidence.ts';
import type { Exchange } from './exchange.ts';
import { codeOf, statusOf } from './read.ts';
import { redirectOf } from './redirects/redirect.ts';

/** These write nothing. */
const readers = ['posts', 'index', 'me', 'garbage-posts', 'draft-search', 'draft-search-lean'] as const;

/** The create met what refuses other requests as well, in the same words: whatever does so came before anything was written. */
export function isRefusedAlike({ exchanges }: Evidence): boolean {
  const { draft } = exchanges;
  const status = statusOf(draft) ?? 0;
  // A server that fails may have saved the post before.
  if (!draft || status < 300 || status > 499 || draft.failure !== null) return false;
  return readers.some((reader) => isAlike(draft, exchanges[reader]));
}

/** The same refusal: in the same words, or by the same plugin, which may say more of what was wrong with a token. */
export function isAlike(draft: Exchange, other: Exchange | undefined): boolean {
  if (!other?.response || statusOf(draft) !== statusOf(other)) return false;
  const to = redirectOf(draft)?.to;
  if (to) {
    const there = redirectOf(other)?.to;
    return to.origin === there?.origin && to.pathname === there.pathname;
  }
  const code = codeOf(draft);
  if (code !== null) return code === codeOf(other);
  const { page, by } = answererOf(draft);
  if (by === 'plugin' && page !== null && page === answererOf(other).page) return true;
  const text = draft.response?.text ?? '';
  return text !== '' && text === other.response.text;
}
