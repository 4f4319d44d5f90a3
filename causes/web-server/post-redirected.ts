import { loginAnswer } from '../../evidence/login-answer.ts';
import { isRestAnswer } from '../../evidence/read.ts';
import { redirectOf } from '../../evidence/redirects/redirect.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { defineCause } from '../cause.ts';
import { inPassing, itsWord, shows } from '../signs/common.ts';
import { isOfRedirector, isTo } from '../signs/redirects.ts';

const isSentAway = isTo('itself', 'page', 'language', 'https', 'name', 'other-host');
const posting: ProbeId[] = ['token', 'validate', 'garbage-validate'];

export const postRedirected = defineCause({
  id: 'post-redirected',
  layer: 'web-server',
  order: 245,
  says: 'Something redirects POST requests, all or the login alone, while a GET is answered',
  short: 'POST redirected',
  symptom:
    'Reading works; a POST answers 301, 302 or 303, and a client that follows it sends a GET without the body.',
  explains: ['token', 'validate', 'header'],
  shownBy: [
    itsWord(...inPassing(posting, 'a POST is redirected', isSentAway)),
    shows('index', 'a GET of the same API is answered', isRestAnswer),
  ],
  supportedBy: [
    {
      ...shows('plain-post', 'so is one without Authorization that comes from a browser', isSentAway),
      isWorthAsking: ({ exchanges }) => redirectOf(exchanges['garbage-validate']) !== null,
    },
  ],
  refutedBy: [
    shows('posts', 'a GET is redirected as well', isSentAway),
    {
      ...shows(
        'garbage-validate',
        'another POST is answered, and WordPress itself sends the login elsewhere',
        (exchange, { exchanges: { token } }) => isRestAnswer(exchange) && loginAnswer(token) === 'ended',
      ),
      isWorthAsking: ({ exchanges: { token } }) => loginAnswer(token) === 'ended',
    },
  ],
  fixes: [
    'exempt-rest-from-redirects',
    'apache-rest-to-wordpress',
    'nginx-rest-past-rules',
    'nginx-rest-to-wordpress',
    'find-redirecting-plugin',
    'ask-the-host',
  ],
  isFitting: isOfRedirector,
});
