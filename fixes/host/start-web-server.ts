import { defineFix } from '../fix.ts';

export const startWebServer = defineFix({
  id: 'start-web-server',
  says: 'Start the web server, and see that its firewall lets the addresses of the proxy or CDN in',
  caveat:
    'Where it runs: the address and port that the proxy asks may be old, or its certificate may have expired (525, 526).',
});
