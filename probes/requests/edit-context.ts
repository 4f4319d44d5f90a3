import { restUrl } from '../../evidence/rest-root.ts';
import { credential, JSON_ACCEPT, type Probe } from '../probe.ts';

export const editContext: Probe = {
  id: 'edit-context',
  order: 109,
  sends: 'GET wp/v2/types/post?context=edit with the application password',
  tells: 'whether somebody is logged in, where the routes of users do not say so',
  expects: '200 with the type of posts',
  uses: 'token',
  of: { method: 'application-password' },
  request: (context) => ({
    method: 'GET',
    url: restUrl(context.root, 'wp/v2/types/post', {
      context: 'edit',
      _fields: 'slug',
      wprd: context.unique,
    }),
    headers: { ...JSON_ACCEPT, ...credential(context) },
  }),
};
