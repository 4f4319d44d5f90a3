import { keepEnvelope, keepPost, removal } from '../own-post.ts';
import type { Probe } from '../probe.ts';

export const draftDeleteOverride: Probe = {
  id: 'draft-delete-override',
  order: 200,
  sends: 'POST with X-HTTP-Method-Override: DELETE to the draft',
  tells: 'whether the draft can be removed where a server refuses DELETE',
  uses: 'token',
  writes: 'removes',
  cleansUp: true,
  request: (context) => removal(context, 'POST', { 'x-http-method-override': 'DELETE' }),
  keep: keepEnvelope(keepPost),
};
