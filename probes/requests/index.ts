import { prettyRoot } from '../../evidence/rest-root.ts';
import { indexAt } from '../rest-index.ts';

export const index = indexAt({
  id: 'index',
  order: 30,
  sends: 'GET /wp-json/',
  tells: 'whether pretty REST addresses reach WordPress',
  expects: 'the REST index as JSON',
  rootOf: ({ evidence }) => prettyRoot(evidence),
});
