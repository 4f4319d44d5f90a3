import type { Exchange } from '../exchange.ts';
import { pluginBehind } from '../known-codes.ts';
import { codeOf, headerOf, isRestAnswer } from '../read.ts';
import { type FoundPage, headerMark, knownPageOf } from './known-page.ts';
import { phpMarks, wordpressMarks } from './marks.ts';
import type { AnsweredBy, PageKind } from './page.ts';
import type { PageId } from './pages/index.ts';

/** Who wrote an answer. */
export interface Answerer {
  by: AnsweredBy;
  /** The product: `Cloudflare`, `Wordfence`, `nginx`; null where it does not show. */
  name: string | null;
  /** What shows it, for the reader. */
  marks: string[];
  /** The known page that it is; null when it is none. */
  page: PageId | null;
  /** What that page is for. */
  kind: PageKind | null;
}

const known = new WeakMap<Exchange, Answerer>();

/** Says who wrote this answer, from the answer alone. */
export function answererOf(exchange: Exchange): Answerer {
  const before = known.get(exchange);
  if (before) return before;
  const answerer = derived(exchange);
  // An answer may still be growing while it has none.
  if (exchange.response) known.set(exchange, answerer);
  return answerer;
}

function derived(exchange: Exchange): Answerer {
  const { response, failure } = exchange;
  if (!response) return by('nobody', null, failure ? [failure.kind] : []);
  const ofWordPress = wordpressMarks(exchange);
  if (isRestAnswer(exchange)) return ofRest(exchange, ofWordPress);
  // Nothing in front of WordPress has its marks.
  const isInside = ofWordPress.length > 0;
  const page = knownPageOf(exchange, (one) => !isInside || isOfPhp(one.by));
  const ofPhp = phpMarks(exchange);
  if (page) return ofPage(page, ofWordPress, ofPhp);
  return ofRedirect(exchange) ?? ofMarks(exchange, ofWordPress, ofPhp);
}

/** WordPress answered as an API: itself, or a plugin whose code it is. */
function ofRest(exchange: Exchange, marks: string[]): Answerer {
  const code = codeOf(exchange);
  if (code === 'internal_server_error') return by('php', 'WordPress', [code]);
  if (code !== null && /^(?:\[jwt_auth\] |jwt_auth_)/.test(code))
    return by('plugin', 'JWT Authentication', [code]);
  const plugin = pluginBehind(exchange);
  if (plugin !== null) return by('plugin', plugin, [code ?? '']);
  return marks.length > 0 ? by('wordpress', 'WordPress', marks) : by('unknown', null, []);
}

function ofPage(
  { by: who, name, kind, id, shows }: FoundPage,
  ofWordPress: string[],
  ofPhp: string[],
): Answerer {
  const more = isOfPhp(who) ? [...ofWordPress, ...ofPhp] : [];
  return { by: who, name, marks: [...new Set([...shows, ...more])], page: id, kind };
}

/** As a plugin calls itself; anything else in its place was put there by a host for whoever reads it. */
const isName = /^\p{L}[\p{L}\p{N} .&'_-]{0,59}$/u;

/** Who redirects says so in WordPress; plugins give their own name there. */
function ofRedirect(exchange: Exchange): Answerer | null {
  const name = headerOf(exchange, 'x-redirect-by');
  if (name === null || !isName.test(name)) return null;
  const isCore = /^WordPress\b/.test(name);
  const mark = headerMark('x-redirect-by', name);
  return by(isCore ? 'wordpress' : 'plugin', isCore ? 'WordPress' : mark.slice('X-Redirect-By: '.length), [
    mark,
  ]);
}

function ofMarks({ response }: Exchange, ofWordPress: string[], ofPhp: string[]): Answerer {
  if (ofWordPress.length > 0) return by('wordpress', 'WordPress', ofWordPress);
  if (ofPhp.length > 0) return by('php', 'PHP', ofPhp);
  if (response?.status === 500 && response.bytes === 0) return by('php', 'PHP', ['an empty body']);
  return by('unknown', null, []);
}

function by(who: AnsweredBy, name: string | null, marks: string[]): Answerer {
  return { by: who, name, marks, page: null, kind: null };
}

/** PHP has run when these have written something. */
export function isOfPhp(who: AnsweredBy): boolean {
  return who === 'php' || who === 'wordpress' || who === 'plugin';
}

/** Who wrote it, for the reader. */
export function nameOf(exchange: Exchange): string {
  return answererOf(exchange).name ?? 'an unknown program';
}
