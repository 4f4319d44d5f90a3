import { queryRoot } from '../../evidence/rest-root.ts';
import { indexAt } from '../rest-index.ts';

export const restRouteIndex = indexAt({
  id: 'rest-route-index',
  order: 50,
  sends: 'GET /index.php?rest_route=/',
  tells: 'whether WordPress answers when no rewrite rule is needed',
  expects: 'the REST index as JSON',
  rootOf: ({ evidence }) => queryRoot(evidence),
});
