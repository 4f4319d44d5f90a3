import { foreignTarget } from '../../evidence/redirects/target.ts';
import { indexAt, optionalRoot } from '../rest-index.ts';

/** Without credentials, as whatever is asked of another host. */
export const redirectTarget = indexAt({
  id: 'redirect-target',
  order: 45,
  sends: 'GET the address on another host, or without TLS, that the index redirects to',
  tells: 'whether that is where this WordPress is',
  rootOf: ({ evidence }) => optionalRoot(foreignTarget(evidence)),
});
