import { urlOf } from '../evidence/address.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { isRestAnswer } from '../evidence/read.ts';
import { isSameName, redirectTarget } from '../evidence/rest-root.ts';
import { defineCause, type Sign } from './cause.ts';
import { shows } from './signs.ts';

const leadsTo = (probe: 'posts' | 'index', means: string, fits: (from: URL, to: URL) => boolean): Sign =>
  shows(probe, means, (exchange: Exchange, evidence: Evidence) => {
    const target = redirectTarget(evidence, probe);
    const asked = urlOf(exchange.request.url);
    return target !== null && asked !== null && fits(asked, target);
  });

const toHttps = (from: URL, to: URL) =>
  from.protocol === 'http:' && to.protocol === 'https:' && isSameName(from.href, to.href);
const toOtherHost = (from: URL, to: URL) => from.host !== to.host && !toHttps(from, to);

export const redirectToHttps = defineCause({
  id: 'redirect-to-https',
  layer: 'client',
  says: 'The site is asked over http and redirects to https, which turns a POST into a GET',
  symptom: 'GET works in a browser; a POST that follows the redirect answers 404 or a list of posts.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    leadsTo('posts', 'the answer is a redirect to https', toHttps),
    [
      shows('redirected-index', 'the API answers over https', isRestAnswer),
      leadsTo('index', 'the index redirects to https too', toHttps),
    ],
  ],
  fixes: ['use-https-address'],
});

export const redirectToOtherHost = defineCause({
  id: 'redirect-to-other-host',
  layer: 'client',
  says: 'The site is asked under a name that redirects to another one, which drops the Authorization header',
  symptom: 'GET works in a browser; clients that follow the redirect lose the header and the body.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    leadsTo('posts', 'the answer is a redirect to another host', toOtherHost),
    leadsTo('index', 'the index redirects there too', toOtherHost),
  ],
  fixes: ['use-final-address'],
});
