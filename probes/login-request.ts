import type { Dialect } from '../evidence/methods/dialects/dialect.ts';
import { LOGIN_MUTATION } from '../evidence/methods/dialects/graphql.ts';
import { restUrl } from '../evidence/rest-root.ts';
import { JSON_ACCEPT, type Probe, type ProbeContext } from './probe.ts';

type Request = NonNullable<ReturnType<Probe['request']>>;

/** The login as the plugin of another author takes it. */
export function loginRequest({ login }: Dialect, context: ProbeContext): Request {
  const { username, password } = context;
  const { user, email = user, form, more } = login;
  const name = username.includes('@') ? email : user;
  if (form === 'form-data') {
    const body = new Map([
      [name, username],
      ['password', password],
    ]);
    return { method: 'POST', url: restUrl(context.root, login.path), headers: JSON_ACCEPT, body };
  }
  const fields = { [name]: username, password, ...more };
  const asked = form === 'graphql' ? { query: LOGIN_MUTATION, variables: fields } : fields;
  return {
    method: 'POST',
    url: form === 'graphql' ? graphqlUrl(context) : restUrl(context.root, login.path),
    headers: { ...JSON_ACCEPT, 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  };
}

/** WPGraphQL answers beside the REST API. */
export function graphqlUrl({ evidence }: Pick<ProbeContext, 'evidence'>): string {
  return `${evidence.site.url}/graphql`;
}
