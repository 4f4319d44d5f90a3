import type { Evidence } from '../../evidence/evidence.ts';
import { firewallNamedBy, isBlocked } from '../../evidence/gatekeepers.ts';
import { isRestAnswer } from '../../evidence/read.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { defineCause, type Sign } from '../cause.ts';
import { inPassing, shows } from '../signs/common.ts';

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

/** One thing is changed in a request, and it passes. */
const flips: Sign[] = [
  {
    ...shows(
      'browser-posts',
      'the same request passes with the name of a browser, so the program is refused',
      (exchange, evidence) => isRestAnswer(exchange) && isAnyBlocked(evidence, 'posts'),
    ),
    isWorthAsking: (evidence) => isAnyBlocked(evidence, 'posts', 'index'),
  },
  {
    ...shows(
      'plain-post',
      'a POST without the Authorization header passes, so the header is refused',
      (exchange, evidence) => isRestAnswer(exchange) && isAnyBlocked(evidence, 'garbage-validate'),
    ),
    isWorthAsking: (evidence) => isAnyBlocked(evidence, 'garbage-validate'),
  },
  {
    ...shows(
      'garbage-validate',
      'another POST passes, so what the refused one says is refused',
      (exchange, evidence) => isRestAnswer(exchange) && isAnyBlocked(evidence, 'token', 'validate', 'draft'),
    ),
    isWorthAsking: (evidence) => isAnyBlocked(evidence, 'token', 'validate', 'draft'),
  },
];

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
    inPassing(refusable, 'a page of refusal comes in place of the answer', isBlocked),
    [
      ...flips,
      ...inPassing(
        refusable,
        (exchange) => `the page is of ${firewallNamedBy(exchange)}`,
        (exchange) => firewallNamedBy(exchange) !== null,
      ),
      nothingFlips,
    ],
  ],
  fixes: ['modsecurity-crs-wordpress', 'modsecurity-exempt-rest', 'cloudflare-skip-rest', 'ask-the-host'],
});
