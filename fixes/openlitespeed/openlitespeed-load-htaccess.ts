import { defineFix } from '../fix.ts';

/** A LiteSpeed does not say which of the two it is: the bought one reads .htaccess at each request. */
export const openlitespeedLoadHtaccess = defineFix({
  id: 'openlitespeed-load-htaccess',
  server: 'openlitespeed',
  file: 'shell',
  place: 'as root',
  says: 'Restart OpenLiteSpeed: it reads .htaccess when it starts, and no later',
  snippet: 'openlitespeed/openlitespeed-load-htaccess.sh',
  caveat:
    '"Auto Load from .htaccess" has to be on: WebAdmin > Virtual Hosts > Rewrite. LiteSpeed Enterprise needs none of this.',
  docs: 'https://docs.openlitespeed.org/config/rewriterules/',
});
