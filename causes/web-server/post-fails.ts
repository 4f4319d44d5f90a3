import { answererOf } from '../../evidence/answerer/answerer.ts';
import { isBrokenOff } from '../../evidence/broken-off.ts';
import { isOverLimit } from '../../evidence/gatekeepers.ts';
import { isRestAnswer, statusOf } from '../../evidence/read.ts';
import { defineCause, type Sign } from '../cause.ts';
import { refusedByWordPress } from '../signs/application-password.ts';
import { inPassing, shows, trouble, weakly } from '../signs/common.ts';

/** These say themselves why: that nobody is behind, or that there were too many. */
const explained = ['resource-limit', 'limit', 'maintenance', 'suspended'];

/** An error page of the server: PHP may have died over it, which looks the same from outside. */
const isFailed: Sign['holds'] = (exchange, facts) => {
  const { by, kind } = answererOf(exchange);
  const isOfServer = by === 'web-server' || by === 'unknown';
  const isError = [500, 502, 503].includes(statusOf(exchange) ?? 0) && !isRestAnswer(exchange);
  const isTold = explained.includes(kind ?? '') || isBrokenOff(exchange) || isOverLimit(exchange, facts);
  return isError && isOfServer && !isTold;
};

export const postFails = defineCause({
  id: 'post-fails',
  layer: 'web-server',
  order: 244,
  says: 'The web server answers every POST with an error of its own, while a GET is answered',
  short: 'POST fails',
  symptom: 'Reading works; every POST, the login too, answers 500 or 502 with a page of the server.',
  explains: ['token', 'validate', 'header'],
  shownBy: [
    weakly(...trouble(shows('garbage-validate', 'a POST ends in an error page of the server', isFailed))),
    weakly(...trouble(shows('plain-post', 'so does one without Authorization from a browser', isFailed))),
    shows('index', 'a GET of the same API is answered', isRestAnswer),
  ],
  supportedBy: [shows('token', 'so does the login', isFailed)],
  refutedBy: [
    ...inPassing(['garbage-posts'], 'a GET with a token fails as well', isFailed),
    refusedByWordPress,
  ],
  fixes: ['read-error-log', 'ask-the-host'],
});
