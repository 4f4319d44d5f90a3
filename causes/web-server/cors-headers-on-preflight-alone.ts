import { isAdmitted, isKeptBack } from '../../evidence/origin.ts';
import { defineCause } from '../cause.ts';
import { inPassing, isSuccess, shows } from '../signs/common.ts';

export const corsHeadersOnPreflightAlone = defineCause({
  id: 'cors-headers-on-preflight-alone',
  layer: 'web-server',
  order: 272,
  says: 'Only the preflight carries CORS headers: a browser sends the request, and keeps the answer from the client',
  short: 'CORS for OPTIONS alone',
  symptom: 'OPTIONS looks right in the browser, and the request after it ends in a CORS error.',
  explains: ['cors'],
  shownBy: [
    shows(
      'preflight',
      'the preflight admits the origin',
      (exchange, facts) => isSuccess(exchange, facts) && isAdmitted(exchange),
    ),
    // The check asks for it, where the preflight is right and not of WordPress.
    inPassing(['cross-origin-posts'], 'the answer to the request does not admit it', (exchange) =>
      isKeptBack(exchange, 'success'),
    ),
  ],
  fixes: ['admit-origin', 'say-origin', 'find-the-plugin', 'ask-the-host'],
});
