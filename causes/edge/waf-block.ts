import type { Evidence } from '../../evidence/evidence.ts';
import { firewallNamedBy, isBlocked } from '../../evidence/gatekeepers.ts';
import { isRestAnswer } from '../../evidence/read.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { defineCause, type Sign } from '../cause.ts';
import { inPassing, itsWord, shows, trouble, weakly } from '../signs/common.ts';

/** What a firewall may refuse of a visit. */
const refusable: ProbeId[] = [
  'posts',
  'index',
  'rest-route-index',
  'token',
  'validate',
  'draft',
  'garbage-validate',
  'garbage-posts',
];

const isAnyBlocked = ({ exchanges }: Evidence, ...probes: ProbeId[]) =>
  probes.some((probe) => isBlocked(exchanges[probe]));

/** All that was sent with an Authorization header was refused. */
const isHeaderRefused = ({ exchanges }: Evidence) =>
  (['garbage-validate', 'garbage-posts', 'validate', 'me', 'draft'] as const).filter((probe) =>
    isBlocked(exchanges[probe]),
  ).length >= 2 &&
  !(['garbage-posts', 'validate', 'me', 'draft'] as const).some((probe) => isRestAnswer(exchanges[probe]));

const passesAsBrowser: Sign = {
  ...shows(
    'browser-posts',
    'the same request passes with the name of a browser, so the program is refused',
    (exchange, { exchanges }) =>
      isRestAnswer(exchange) && isBlocked(exchanges.posts) && isBlocked(exchanges.index),
  ),
  isWorthAsking: (evidence) => isAnyBlocked(evidence, 'posts', 'index'),
};
const passesWithoutHeader: Sign = {
  ...shows(
    'plain-post',
    'a POST without the Authorization header passes, so the header is refused',
    (exchange, evidence) => isRestAnswer(exchange) && isHeaderRefused(evidence),
  ),
  isWorthAsking: (evidence) => isAnyBlocked(evidence, 'garbage-validate'),
};

/** One thing is changed in a request, and it passes. */
const flips: Sign[] = [passesAsBrowser, passesWithoutHeader];

/** The same where one request alone was refused: it may have been an accident. */
const flipsOnce: Sign[] = weakly(
  {
    ...passesAsBrowser,
    means: 'the same request passes when it is sent again with the name of a browser',
    holds: (exchange, evidence) => isRestAnswer(exchange) && isAnyBlocked(evidence, 'posts'),
  },
  {
    ...passesWithoutHeader,
    means: 'a POST without the Authorization header passes',
    holds: (exchange, evidence) => isRestAnswer(exchange) && isAnyBlocked(evidence, 'garbage-validate'),
  },
  {
    ...shows(
      'garbage-validate',
      'another POST passes, so something that the refused one says may be refused',
      (exchange, evidence) => isRestAnswer(exchange) && isAnyBlocked(evidence, 'token', 'validate', 'draft'),
    ),
    isWorthAsking: (evidence) => isAnyBlocked(evidence, 'token', 'validate', 'draft'),
  },
);

/** Nothing passes: as likely an address that may not come in at all. */
const nothingFlips: Sign = {
  ...shows(
    'browser-posts',
    'a browser is refused as well, at every address',
    (exchange, evidence) =>
      isBlocked(exchange) && isAnyBlocked(evidence, 'posts') && isAnyBlocked(evidence, 'rest-route-index'),
  ),
  isWorthAsking: (evidence) => isAnyBlocked(evidence, 'posts', 'index'),
  isWeak: true,
};

export const wafBlock = defineCause({
  id: 'waf-block',
  layer: 'edge',
  order: 150,
  says: 'A firewall refuses some requests before WordPress sees them',
  short: 'firewall refuses',
  symptom: 'Some requests answer 403 or 406 with a web page that WordPress did not write.',
  explains: ['smoke', 'permalinks', 'token', 'validate', 'draft', 'header'],
  shownBy: [
    trouble(...inPassing(refusable, 'a page of refusal comes in place of the answer', isBlocked)),
    [
      ...flips,
      ...itsWord(
        ...inPassing(
          refusable,
          (exchange) => `the page is of ${firewallNamedBy(exchange)}`,
          (exchange) => firewallNamedBy(exchange) !== null,
        ),
      ),
      ...flipsOnce,
      nothingFlips,
    ],
  ],
  fixes: [
    'modsecurity-crs-wordpress',
    'modsecurity-exempt-rest',
    'cloudflare-skip-rest',
    'sucuri-allow-address',
    'aws-waf-allow-rest',
    'allow-at-the-edge',
    'imunify-allow-address',
    'allow-at-the-host',
    'wordfence-allow-address',
    'ninjafirewall-rule-off',
    'allow-in-the-plugin',
    'find-the-answering-plugin',
    'ask-the-host',
  ],
});
