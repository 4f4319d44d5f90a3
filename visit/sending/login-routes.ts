import { asObject, parseJson } from '../../base/json.ts';
import { ownQueries } from '../../evidence/methods/dialects/graphql.ts';
import { dialects } from '../../evidence/methods/dialects/index.ts';
import type { ProbeRequest } from '../../http/probe-request.ts';

/**
 * A POST to a JWT plugin of another author, or to GraphQL, that is neither its login nor its check of a token: beside them
 * such plugins make users, revoke tokens and change passwords.
 */
export function isBeyondLogin(route: string, body: ProbeRequest['body']): boolean {
  if (/(?:^|\/)graphql$/.test(route)) return !ownQueries.some((own) => own === queryIn(body));
  if (route.endsWith('.php')) return false;
  const plugin = Object.values(dialects).find(({ login }) =>
    `/${route}`.includes(`/${namespaceOf(login.path)}/`),
  );
  if (plugin === undefined) return false;
  const { login, validate } = plugin;
  return ![login.path, validate?.path].some((path) => path !== undefined && `/${route}`.endsWith(`/${path}`));
}

function queryIn(body: ProbeRequest['body']): unknown {
  return typeof body === 'string' ? asObject(parseJson(body)).query : undefined;
}

function namespaceOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}
