import { restUrl } from '../../evidence/rest-root.ts';
import { JSON_ACCEPT, type Probe } from '../probe.ts';

/** An e-mail address as the user: WordPress then answers `invalid_email` even where application passwords exist. */
export const bogusLogin: Probe = {
  id: 'bogus-login',
  order: 120,
  sends: 'POST jwt-auth/v1/token with a user that cannot exist',
  tells: "whether WordPress's own password check answers, or something in front of it",
  uses: 'wrong-login',
  of: { method: 'jwt' },
  plugin: 'usual',
  request: ({ evidence, root, unique }) => ({
    method: 'POST',
    url: restUrl(root, evidence.site.token_path),
    headers: { ...JSON_ACCEPT, 'content-type': 'application/json' },
    body: JSON.stringify({ username: `probe-${unique}@example.invalid`, password: 'x' }),
  }),
};
