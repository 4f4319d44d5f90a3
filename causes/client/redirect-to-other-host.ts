import { defineCause } from '../cause.ts';
import { leadsTo, toOtherHost } from '../signs/redirects.ts';

export const redirectToOtherHost = defineCause({
  id: 'redirect-to-other-host',
  layer: 'client',
  order: 130,
  says: 'The site is asked under a name that redirects to another one, which drops the Authorization header',
  short: 'asked under an old name',
  symptom: 'GET works in a browser; clients that follow the redirect lose the header and the body.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    leadsTo('posts', 'the answer is a redirect to another host', toOtherHost),
    leadsTo('index', 'the index redirects there too', toOtherHost),
  ],
  fixes: ['use-final-address'],
});
