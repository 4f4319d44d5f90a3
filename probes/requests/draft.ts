import { restUrl } from '../../evidence/rest-root.ts';
import { titleOf } from '../draft-title.ts';
import { keepPost } from '../own-post.ts';
import { credential, JSON_ACCEPT, type Probe } from '../probe.ts';

export const draft: Probe = {
  id: 'draft',
  order: 150,
  sends: 'POST wp/v2/posts with the token and a draft',
  tells: 'whether this user may write',
  expects: '201 with the post as JSON',
  uses: 'token',
  writes: 'creates',
  request: (context) => ({
    method: 'POST',
    url: restUrl(context.root, 'wp/v2/posts'),
    headers: { ...JSON_ACCEPT, 'content-type': 'application/json', ...credential(context) },
    body: JSON.stringify({
      title: titleOf(context.unique),
      content:
        'Written by wp-rest-doctor to see whether writing works. It is removed at once; if you read this, delete it.',
      status: 'draft',
    }),
  }),
  keep: keepPost,
};
