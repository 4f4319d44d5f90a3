import { jsonOf } from '../../evidence/read.ts';
import { isGone, statusChanged } from '../../probes/draft-steps.ts';
import { statusIn, titleIn } from '../../probes/own-draft.ts';
import { defineCause } from '../cause.ts';
import { inPassing, shows } from '../signs/common.ts';

export const draftStatusChanged = defineCause({
  id: 'draft-status-changed',
  layer: 'plugin',
  order: 603,
  severity: 'warn',
  says: 'Code of the site changes the status of posts that clients create: a draft is published, or waits for review',
  short: 'status changed',
  symptom:
    'A client creates a draft, and the post is public at once, or in another state than was asked for.',
  explains: ['draft'],
  shownBy: [
    inPassing(
      ['draft-read', 'found-draft'],
      (exchange) => `the draft of this visit is "${statusIn(jsonOf(exchange))}"`,
      (exchange, evidence) => titleIn(jsonOf(exchange)) !== null && statusChanged(evidence) !== null,
    ),
    shows('draft-gone', 'it was removed', (_, evidence) => isGone(evidence)),
  ],
  fixes: ['find-the-breaking-plugin'],
});
