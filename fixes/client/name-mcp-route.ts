import { defineFix } from '../fix.ts';

export const nameMcpRoute = defineFix({
  id: 'name-mcp-route',
  says: 'Where the server has a route of its own, give the client its whole address, with the folder of the site in it: https://shop.example/blog/wp-json/mcp/…',
  caveat: 'From the bare address of a site a client may guess a route at the root of the host.',
});
