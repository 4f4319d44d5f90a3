import { defineFix } from '../fix.ts';

export const cloudflareRateLimit = defineFix({
  id: 'cloudflare-rate-limit',
  server: 'cloudflare',
  file: 'Cloudflare dashboard',
  place: 'Security > WAF > Rate limiting rules',
  says: 'Raise the limit of the rule that counts /wp-json/, or leave the address of your client out of it',
  caveat: 'Security > Events names the rule.',
  docs: 'https://developers.cloudflare.com/waf/rate-limiting-rules/',
});
