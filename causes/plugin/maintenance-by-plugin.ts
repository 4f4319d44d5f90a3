import { answererOf } from '../../evidence/answerer/answerer.ts';
import { isPageInstead, isUnderMaintenance } from '../../evidence/closed.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { defineCause, type Sign } from '../cause.ts';
import { shows } from '../signs/common.ts';
import { everything } from '../signs/whole-site.ts';

/** What shows that no server wrote it. */
const meaning = (exchange: Exchange) => {
  const { marks } = answererOf(exchange);
  const shown = marks.length === 0 ? '' : ` (${marks.join(', ')})`;
  return `WordPress runs and answers with this instead${shown}: not the web server, and no update`;
};

/** Such a page names nobody; where the API has another address only, it answers at index.php?rest_route=/. */
const pageAt = (probe: ProbeId): Sign => ({
  ...shows(probe, 'WordPress runs and shows a page where its API was asked', isPageInstead),
  isWeak: true,
});

export const maintenanceByPlugin = defineCause({
  id: 'maintenance-by-plugin',
  layer: 'plugin',
  order: 323,
  says: 'A plugin keeps the site closed for maintenance, or until it opens',
  short: 'maintenance',
  symptom: 'Every address answers with a page or a message of maintenance, often 503.',
  explains: everything,
  shownBy: [
    [shows('posts', meaning, isUnderMaintenance), pageAt('posts')],
    [shows('index', 'the index is answered in the same way', isUnderMaintenance), pageAt('rest-route-index')],
  ],
  supportedBy: [pageAt('index')],
  fixes: ['end-plugin-maintenance'],
});
