import { pathinfoRoot } from '../../evidence/rest-root.ts';
import { indexAt } from '../rest-index.ts';

export const pathinfoIndex = indexAt({
  id: 'pathinfo-index',
  order: 60,
  sends: 'GET /index.php/wp-json/',
  tells: 'whether WordPress answers when index.php is named',
  expects: 'the REST index as JSON',
  rootOf: ({ evidence }) => pathinfoRoot(evidence),
});
