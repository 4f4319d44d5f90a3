import { defineFix } from '../fix.ts';

export const letPostReachMcp = defineFix({
  id: 'let-post-reach-mcp',
  says: 'Read the page that came (under "How we know"), and leave POST below /wp-json/mcp/ out of whatever sends it: a cache of pages, a firewall, a location or RewriteRule for that path, or a plugin that answers early',
});
