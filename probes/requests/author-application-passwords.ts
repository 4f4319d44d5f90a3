import { asObject } from '../../base/json.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { jsonOf } from '../../evidence/read.ts';
import { restUrl } from '../../evidence/rest-root.ts';
import { idIn } from '../draft-fate.ts';
import { JSON_ACCEPT, type Probe } from '../probe.ts';

/** Of the newest post; the first user of a WordPress is the one that installed it. */
function authorOf({ exchanges }: Pick<Evidence, 'exchanges'>): number {
  const posts = jsonOf(exchanges.posts);
  return (Array.isArray(posts) ? idIn(asObject(posts[0]).author) : null) ?? 1;
}

export const authorApplicationPasswords: Probe = {
  id: 'author-application-passwords',
  order: 96,
  sends: 'GET wp/v2/users/ID/application-passwords, for the author of a public post',
  tells: 'whether application passwords are off for that user',
  expects: '401 rest_cannot_list_application_passwords',
  uses: 'nothing',
  of: { method: 'application-password' },
  request: ({ evidence, root, unique }) => {
    return {
      method: 'GET',
      url: restUrl(root, `wp/v2/users/${authorOf(evidence)}/application-passwords`, { wprd: unique }),
      headers: JSON_ACCEPT,
    };
  },
};
