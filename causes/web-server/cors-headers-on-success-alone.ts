import { isAdmitted, isKeptBack } from '../../evidence/origin.ts';
import { statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { inPassing } from '../signs/common.ts';

export const corsHeadersOnSuccessAlone = defineCause({
  id: 'cors-headers-on-success-alone',
  layer: 'web-server',
  order: 274,
  severity: 'warn',
  says: 'Refusals carry no CORS headers, so a client in a browser sees a CORS error in place of what WordPress says',
  short: 'no CORS on refusals',
  symptom: 'A wrong password or an expired token shows as a CORS error in the browser.',
  explains: ['cors'],
  shownBy: [
    // The check asks for both, where the preflight is right and not of WordPress.
    inPassing(
      ['cross-origin-posts'],
      'an answer of success admits the origin',
      (exchange) => statusOf(exchange) === 200 && isAdmitted(exchange),
    ),
    inPassing(['cross-origin-refusal'], 'a refusal does not', (exchange) => isKeptBack(exchange, 'refusal')),
  ],
  fixes: ['nginx-cors-on-refusals', 'cors-on-refusals', 'ask-the-host'],
});
