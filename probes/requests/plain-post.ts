import { SITE_TITLE } from '../../evidence/methods/dialects/graphql.ts';
import { dialectOf } from '../../evidence/methods/dialects/spoken.ts';
import { restUrl } from '../../evidence/rest-root.ts';
import { AS_BROWSER, type Probe } from '../probe.ts';

/** A twin of `garbage-validate`, that differs in one thing: what flips the answer is what was refused. */
export const plainPost: Probe = {
  id: 'plain-post',
  order: 240,
  sends: 'POST jwt-auth/v1/token/validate as a browser does, with "{}" and without Authorization',
  tells: 'whether every POST is refused, or only one with an Authorization header',
  uses: 'nothing',
  request: ({ evidence, root }) => {
    const { exchanges, site } = evidence;
    const twin = exchanges['garbage-validate'] ?? exchanges['false-token'];
    const isGraphql = dialectOf(evidence)?.login.form === 'graphql';
    return {
      method: 'POST',
      url: twin?.request.url ?? restUrl(root, site.validate_path),
      headers: { ...AS_BROWSER, 'content-type': 'application/json' },
      body: isGraphql ? JSON.stringify({ query: SITE_TITLE }) : '{}',
    };
  },
};
