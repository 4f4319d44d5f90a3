import { defineFix } from '../fix.ts';

export const sendServiceToken = defineFix({
  id: 'send-service-token',
  says: 'Get a service token of the identity proxy, and send it under headers of the site in sites.yaml and in every client',
  caveat:
    'It must not take the Authorization header, which the JSON Web Token needs (Cloudflare Access: CF-Access-Client-Id and CF-Access-Client-Secret).',
  docs: 'https://developers.cloudflare.com/cloudflare-one/identity/service-tokens/',
});
