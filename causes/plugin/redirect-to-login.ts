import { isRestAnswer } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { inPassing } from '../signs/common.ts';
import { everyCheckOfAnswers } from '../signs/every-check.ts';
import { bringsRedirects, leadsAnywhereTo } from '../signs/redirects.ts';

export const redirectToLogin = defineCause({
  id: 'redirect-to-login',
  layer: 'plugin',
  order: 395,
  says: 'The site is private: REST requests are redirected to its login page',
  short: 'leads to the login',
  symptom:
    'Every request without a cookie of a browser answers 302 to a login page, a login over REST as well.',
  explains: everyCheckOfAnswers,
  shownBy: [leadsAnywhereTo('login', () => 'the answer is a redirect to a login page of the site')],
  // A login that failed may be sent there as well.
  refutedBy: inPassing(
    ['garbage-validate'],
    'guests are let in: posts, the index and another POST to the same plugin are answered',
    (exchange, { exchanges }) => [exchange, exchanges.posts, exchanges.index].every(isRestAnswer),
  ),
  fixes: ['exempt-rest-from-login-wall', 'find-redirecting-plugin', 'ask-the-host'],
  ...bringsRedirects('login'),
});
