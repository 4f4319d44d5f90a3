import { keepEnvelope, keepPost, removal } from '../own-post.ts';
import type { Probe } from '../probe.ts';

export const draftDelete: Probe = {
  id: 'draft-delete',
  order: 190,
  sends: 'DELETE the draft with force=true',
  tells: 'whether the draft can be removed again',
  expects: '200 and the post that was removed',
  uses: 'token',
  writes: 'removes',
  cleansUp: true,
  request: (context) => removal(context, 'DELETE'),
  keep: keepEnvelope(keepPost),
};
