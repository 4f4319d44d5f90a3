import { restUrl } from '../../evidence/rest-root.ts';
import { JSON_ACCEPT, type Probe } from '../probe.ts';

export const applicationPasswords: Probe = {
  id: 'application-passwords',
  order: 95,
  sends: 'GET wp/v2/users/me/application-passwords',
  tells:
    'whether application passwords are on for the site: where they are off, WordPress says so to anybody',
  expects: '401 rest_not_logged_in',
  uses: 'nothing',
  request: ({ root, unique }) => ({
    method: 'GET',
    url: restUrl(root, 'wp/v2/users/me/application-passwords', { wprd: unique }),
    headers: JSON_ACCEPT,
  }),
};
