import { restUrl } from '../evidence/rest-root.ts';
import { bearer, JSON_ACCEPT, type Probe } from './probe.ts';

/** Begins the title of every draft we write, so that one left behind can be found. */
export const DRAFT_MARKER = 'wp-rest-doctor test draft';

const titleOf = (unique: string) => `${DRAFT_MARKER} ${unique}, safe to delete`;

const ownTitle = new RegExp(`^${titleOf('\\w+')}$`);

/** Word for word one of ours: nobody gives such a title to a draft that is to be kept. */
export function isOwnTitle(title: string): boolean {
  return ownTitle.test(title);
}

export const draft: Probe = {
  id: 'draft',
  sends: 'POST wp/v2/posts with the token and a draft',
  tells: 'whether this user may write',
  uses: 'token',
  writes: true,
  request: (context) => ({
    method: 'POST',
    url: restUrl(context.root, 'wp/v2/posts'),
    headers: { ...JSON_ACCEPT, 'content-type': 'application/json', ...bearer(context) },
    body: JSON.stringify({
      title: titleOf(context.unique),
      content:
        'Written by wp-rest-doctor to see whether writing works. It is removed at once; if you read this, delete it.',
      status: 'draft',
    }),
  }),
};
