import { defineFix } from '../fix.ts';

export const bypassIdentityProxy = defineFix({
  id: 'bypass-identity-proxy',
  says: 'In the identity proxy, let /wp-json/ past the login: skip_auth_routes of oauth2-proxy, a rule with policy bypass of Authelia, unauthenticated paths of Authentik, a public route of Pomerium',
  caveat: 'WordPress alone then guards the API.',
});
