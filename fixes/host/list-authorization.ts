import { defineFix } from '../fix.ts';

export const listAuthorization = defineFix({
  id: 'list-authorization',
  says: 'Where the web server, a CDN or a plugin sets Access-Control-Allow-Headers, add Authorization and Content-Type to its list, and POST to Access-Control-Allow-Methods; leave Access-Control-Allow-Origin as it is',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Access-Control-Allow-Headers',
});
