import { defineFix } from '../fix.ts';

export const cloudflareKeepAuthorization = defineFix({
  id: 'cloudflare-keep-authorization',
  server: 'cloudflare',
  file: 'Cloudflare dashboard',
  place: 'Rules > Transform Rules',
  says: 'Look for a rule, or a Worker, that removes or sets Authorization, and remove it',
  caveat: "Cloudflare itself forwards the header; such a rule is somebody's own.",
  docs: 'https://developers.cloudflare.com/rules/transform/request-header-modification/',
});
