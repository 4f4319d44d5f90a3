import { restUrl } from '../../evidence/rest-root.ts';
import { AS_BROWSER, type Probe } from '../probe.ts';

/** A twin of `garbage-validate`, that differs in one thing: what flips the answer is what was refused. */
export const plainPost: Probe = {
  id: 'plain-post',
  order: 240,
  sends: 'POST jwt-auth/v1/token/validate as a browser does, with "{}" and without Authorization',
  tells: 'whether every POST is refused, or only one with an Authorization header',
  uses: 'nothing',
  request: ({ evidence: { exchanges, site }, root }) => ({
    method: 'POST',
    url: exchanges['garbage-validate']?.request.url ?? restUrl(root, site.validate_path),
    headers: { ...AS_BROWSER, 'content-type': 'application/json' },
    body: '{}',
  }),
};
