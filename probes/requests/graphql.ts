import { LOGIN_SHAPE } from '../../evidence/methods/dialects/graphql.ts';
import { graphqlUrl } from '../login-request.ts';
import { JSON_ACCEPT, type Probe } from '../probe.ts';

export const graphql: Probe = {
  id: 'graphql',
  order: 280,
  sends: 'POST /graphql, with a login that lacks all it needs and is never carried out',
  tells: 'whether the login of the site is a GraphQL one',
  uses: 'nothing',
  of: { method: 'jwt' },
  request: (context) => ({
    method: 'POST',
    url: graphqlUrl(context),
    headers: { ...JSON_ACCEPT, 'content-type': 'application/json' },
    body: JSON.stringify({ query: LOGIN_SHAPE }),
  }),
};
