import { defineFix } from '../fix.ts';

export const cloudflareSkipRest = defineFix({
  id: 'cloudflare-skip-rest',
  server: 'cloudflare',
  file: 'Cloudflare dashboard',
  place: 'Security > WAF > Custom rules',
  says: 'Add a rule: URI Path starts with /wp-json/, action Skip, for all managed rules and Super Bot Fight Mode',
  caveat: 'Bot Fight Mode of the free plan knows no exceptions: switch it off.',
  docs: 'https://developers.cloudflare.com/waf/custom-rules/skip/',
});
