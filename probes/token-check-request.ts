import { checkMethod } from '../evidence/methods/dialects/check-method.ts';
import type { Dialect } from '../evidence/methods/dialects/dialect.ts';
import { SITE_TITLE } from '../evidence/methods/dialects/graphql.ts';
import { restUrl } from '../evidence/rest-root.ts';
import { graphqlUrl } from './login-request.ts';
import { GARBAGE_BEARER, JSON_ACCEPT, type Probe, type ProbeContext, UNSIGNED_BEARER } from './probe.ts';

type Request = NonNullable<ReturnType<Probe['request']>>;

/** A token at the route with which the plugin of another author checks one; null where it has none. */
export function checkRequest(
  dialect: Dialect,
  { evidence, root, unique }: ProbeContext,
  credential: Record<string, string>,
): Request | null {
  const { validate } = dialect;
  if (validate === null) return null;
  const method = checkMethod(dialect, evidence.index());
  const isGet = method === 'GET';
  return {
    method,
    url: restUrl(root, validate.path, isGet ? { wprd: unique } : {}),
    headers: { ...JSON_ACCEPT, ...credential },
    ...(isGet ? {} : { body: null }),
  };
}

/** A false token where the plugin says what it thinks of one; null where it says that nowhere. */
export function falseTokenRequest(dialect: Dialect, context: ProbeContext): Request | null {
  if (dialect.login.form !== 'graphql') return checkRequest(dialect, context, GARBAGE_BEARER);
  return {
    method: 'POST',
    url: graphqlUrl(context),
    // The library gets as far as to its key.
    headers: { ...JSON_ACCEPT, ...UNSIGNED_BEARER, 'content-type': 'application/json' },
    body: JSON.stringify({ query: SITE_TITLE }),
  };
}
