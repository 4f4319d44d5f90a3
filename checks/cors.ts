import { describeAnswer } from '../evidence/describe.ts';
import type { Exchange } from '../evidence/exchange.ts';
import type { Facts } from '../evidence/facts.ts';
import { meaningIn } from '../evidence/methods/dialects/refusal.ts';
import { isKeptBack, isOtherAdmitted, sentOrigin } from '../evidence/origin.ts';
import { headerOf, isRestAnswer, mayHaveMore, statusOf } from '../evidence/read.ts';
import { ask, type Check, fail, type Judgement, pass, warn } from './check.ts';

const ORIGIN = 'access-control-allow-origin';
const METHODS = 'access-control-allow-methods';
const HEADERS = 'access-control-allow-headers';

export const cors: Check = {
  id: 'cors',
  order: 80, // concerns browsers alone
  question: 'browsers on other origins may send the Authorization header',
  after: ['permalinks'],
  needs: ['preflight'],
  alsoReads: ['cross-origin-posts', 'cross-origin-refusal'],
  judge(facts) {
    const { exchanges, site } = facts;
    const { preflight } = exchanges;
    if (!preflight?.response) return fail(`the preflight got no answer: ${describeAnswer(preflight)}`);
    const status = statusOf(preflight) ?? 0;
    if (status < 200 || status > 299)
      return fail(`the preflight is not answered with success: ${describeAnswer(preflight)}`);
    const judgement = judgeHeaders(preflight, site.origin !== undefined);
    if (judgement.state === 'pass') return judgeAnswers(facts);
    // What is not seen to be allowed may stand in what was not kept.
    return ['fail', 'warn'].includes(judgement.state) &&
      [ORIGIN, METHODS, HEADERS].some((name) => mayHaveMore(preflight, name))
      ? { state: 'skipped', says: 'the answer to preflight has more headers than are read' }
      : judgement;
  },
};

/** Where WordPress answered the preflight it writes the headers into all else as well; who answers alone may not. */
function judgeAnswers(facts: Facts): Judgement<'cross-origin-posts' | 'cross-origin-refusal'> {
  // What a guest gets says nothing of what somebody with a token does.
  const dialect = facts.dialect();
  if (dialect !== null && meaningIn(dialect, facts.exchanges.posts) === 'no-header') return pass;
  const { by } = facts.answerer('preflight') ?? {};
  if (by === 'wordpress' || by === 'plugin' || isRestAnswer(facts.exchanges.preflight)) return pass;
  const { 'cross-origin-posts': posts, 'cross-origin-refusal': refusal } = facts.exchanges;
  if (!posts || !refusal) return ask('cross-origin-posts', 'cross-origin-refusal');
  if (!isRestAnswer(posts))
    return fail(
      `the preflight admits ${sentOrigin(posts)}, and its request is answered ${describeAnswer(posts)}`,
    );
  if (isKeptBack(posts, 'success'))
    return fail(`the preflight admits ${sentOrigin(posts)}, and the answer to the request does not`);
  if (!isRestAnswer(refusal))
    return warn(
      `a request for ${sentOrigin(refusal)} that WordPress refuses is answered ${describeAnswer(refusal)}`,
    );
  return isKeptBack(refusal, 'refusal')
    ? warn(`refusals do not admit ${sentOrigin(refusal)}, so a client in a browser cannot read why`)
    : pass;
}

function judgeHeaders(preflight: Exchange, isSaid: boolean): Judgement<never> {
  const origin = headerOf(preflight, ORIGIN) ?? '';
  const sent = sentOrigin(preflight);
  if (!isSaid && isOtherAdmitted(preflight))
    return warn(
      `another origin is not admitted (Access-Control-Allow-Origin: ${origin || 'missing'}); say with origin where the client runs`,
    );
  if (![sent, '*'].includes(origin))
    return fail(
      origin
        ? `Access-Control-Allow-Origin is ${origin}, which does not admit ${sent}, so browsers there are blocked`
        : `no Access-Control-Allow-Origin for ${sent}, so browsers there are blocked`,
    );
  const methods = list(headerOf(preflight, METHODS));
  if (!methods.includes('post') && !methods.includes('*'))
    return fail(`Access-Control-Allow-Methods does not list POST: ${methods.join(', ') || 'it is missing'}`);
  const headers = list(headerOf(preflight, HEADERS));
  // A browser never lets `*` stand for Authorization.
  const missing = ['authorization', 'content-type'].filter((name) => !headers.includes(name));
  if (missing.length === 0) return pass;
  return fail(
    `Access-Control-Allow-Headers does not list ${missing.join(' and ')}: ${headers.join(', ') || 'it is missing'}`,
  );
}

function list(header: string | null): string[] {
  return (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
