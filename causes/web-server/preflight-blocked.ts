import { answererOf } from '../../evidence/answerer/answerer.ts';
import { isMisstated } from '../../evidence/as-served.ts';
import { isChallenge, isOverLimit } from '../../evidence/gatekeepers.ts';
import { isRestAnswer, statusOf } from '../../evidence/read.ts';
import { defineCause, type Sign } from '../cause.ts';
import { blocked, listed, shows, trouble, weakly } from '../signs/common.ts';

/** These say that a request comes too early, took too long or was one too many: no word on the method. */
const passing = [408, 425, 429];

/** A redirect counts: browsers follow none before the request itself. A server that fails refuses nothing. */
const isRefused: Sign['holds'] = (exchange, facts) => {
  const status = statusOf(exchange) ?? 0;
  const isNo = (status >= 300 && status < 500 && !passing.includes(status)) || status === 501;
  return isNo && !isMisstated(exchange) && !isChallenge(exchange) && !isOverLimit(exchange, facts);
};

/** What runs inside WordPress refuses OPTIONS as well, and nothing of the web server has a part in that. */
const isInWords: Sign['holds'] = (exchange, facts) => isRefused(exchange, facts) && isRestAnswer(exchange);

/** Another program got the request: it may have been led there for its method, or by accident. */
const isElsewhere: Sign['holds'] = (exchange, facts) =>
  isRefused(exchange, facts) && answererOf(exchange).by === 'other-application';

const refuses = (probe: 'preflight' | 'login-preflight', means: string): Sign[] => [
  ...trouble(
    shows(
      probe,
      means,
      (exchange, facts) =>
        isRefused(exchange, facts) && !isRestAnswer(exchange) && !isElsewhere(exchange, facts),
    ),
  ),
  ...weakly(
    ...trouble(
      shows(probe, `${means}, in the words of the REST API`, isInWords),
      shows(probe, `${means}, by another application`, isElsewhere),
    ),
  ),
];

export const preflightBlocked = defineCause({
  id: 'preflight-blocked',
  layer: 'web-server',
  order: 280,
  says: 'OPTIONS requests are refused, so browsers never send the request itself',
  short: 'OPTIONS refused',
  symptom: 'It works from a server and in API clients, and browsers report that the preflight failed.',
  explains: ['cors'],
  shownBy: [
    refuses('preflight', 'the preflight is refused'),
    refuses('login-preflight', 'so is that of the login'),
    listed('posts', 'a GET of the same address is answered'),
  ],
  refutedBy: [blocked('garbage-validate', 'POST is refused as well')],
  fixes: [
    'apache-rest-to-wordpress',
    'apache-limit',
    'apache-allow-methods',
    'nginx-rest-past-rules',
    'nginx-rest-to-wordpress',
    'find-the-answering-plugin',
    'ask-the-host',
  ],
  // Lines for a server are nothing to what answers inside WordPress, nor to a host without one.
  isFitting(fix, { exchanges: { preflight } }) {
    const isInside = isRestAnswer(preflight);
    if (fix === 'find-the-answering-plugin') return isInside;
    return !isInside;
  },
});
