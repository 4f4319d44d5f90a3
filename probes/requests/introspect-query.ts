import { queryRoot } from '../../evidence/rest-root.ts';
import { introspectionAt } from '../introspection.ts';

export const introspectQuery = introspectionAt({
  id: 'introspect-query',
  order: 106,
  sends: 'GET …/application-passwords/introspect, the same at /index.php?rest_route=',
  tells: 'whether the credential arrives at this form of the address',
  rootOf: ({ evidence }) => queryRoot(evidence),
});
