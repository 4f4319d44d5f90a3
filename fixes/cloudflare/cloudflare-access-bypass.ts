import { defineFix } from '../fix.ts';

export const cloudflareAccessBypass = defineFix({
  id: 'cloudflare-access-bypass',
  file: 'Cloudflare dashboard',
  place: 'Zero Trust > Access > Applications',
  says: 'Add an application for the path wp-json of this host, with a policy whose action is Bypass',
  caveat:
    'WordPress alone then guards the API; a policy "Service Auth" with a service token keeps it closed to others.',
  docs: 'https://developers.cloudflare.com/cloudflare-one/access-controls/policies/',
});
