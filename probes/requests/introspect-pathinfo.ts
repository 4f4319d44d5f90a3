import { pathinfoRoot } from '../../evidence/rest-root.ts';
import { introspectionAt } from '../introspection.ts';

export const introspectPathinfo = introspectionAt({
  id: 'introspect-pathinfo',
  order: 107,
  sends: 'GET …/application-passwords/introspect, the same at /index.php/wp-json/',
  tells: 'whether the credential arrives at this form of the address',
  rootOf: ({ evidence }) => pathinfoRoot(evidence),
});
