import { describeAnswer } from '../evidence/describe.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { headerOf, mayHaveMore, statusOf } from '../evidence/read.ts';
import { FOREIGN_ORIGIN } from '../probes/requests/preflight.ts';
import { type Check, fail, type Judgement, pass } from './check.ts';

const ORIGIN = 'access-control-allow-origin';
const METHODS = 'access-control-allow-methods';
const HEADERS = 'access-control-allow-headers';

export const cors: Check = {
  id: 'cors',
  order: 80, // concerns browsers alone
  question: 'a browser on another origin may send it',
  after: ['permalinks'],
  needs: ['preflight'],
  judge({ exchanges: { preflight } }) {
    if (!preflight?.response) return fail(`the preflight got no answer: ${describeAnswer(preflight)}`);
    const status = statusOf(preflight) ?? 0;
    if (status < 200 || status > 299)
      return fail(`the preflight is not answered with success: ${describeAnswer(preflight)}`);
    const judgement = judgeHeaders(preflight);
    // What is not seen to be allowed may stand in what was not kept.
    return judgement.state === 'fail' &&
      [ORIGIN, METHODS, HEADERS].some((name) => mayHaveMore(preflight, name))
      ? { state: 'skipped', says: 'the answer to preflight has more headers than are read' }
      : judgement;
  },
};

function judgeHeaders(preflight: Exchange): Judgement<never> {
  const origin = headerOf(preflight, ORIGIN) ?? '';
  if (![FOREIGN_ORIGIN, '*'].includes(origin))
    return fail(`Access-Control-Allow-Origin does not admit another origin: ${origin || 'it is missing'}`);
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
