import { defineCause } from '../cause.ts';
import { inPassing } from '../signs/common.ts';
import { everyCheckOfAnswers } from '../signs/every-check.ts';
import { isPageOf } from '../signs/pages.ts';
import { bringsRedirects, isTo, redirectable } from '../signs/redirects.ts';

export const accountSuspended = defineCause({
  id: 'account-suspended',
  layer: 'web-server',
  order: 115,
  says: 'The host has suspended the account: a notice stands in place of the site',
  short: 'account suspended',
  symptom: 'Every address shows, or leads to, a page "Account Suspended".',
  explains: everyCheckOfAnswers,
  shownBy: [
    [
      ...inPassing(
        redirectable,
        'the answer leads to the page of the host for suspended accounts',
        isTo('suspended'),
      ),
      ...inPassing(
        [...redirectable, 'front-page'],
        'the answer is the page of the host for suspended accounts',
        isPageOf('suspended'),
      ),
    ],
  ],
  fixes: ['settle-with-host'],
  ...bringsRedirects('suspended'),
});
