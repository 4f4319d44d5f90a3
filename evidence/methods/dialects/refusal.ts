import { urlOf } from '../../address.ts';
import type { Exchange } from '../../exchange.ts';
import type { Dialect, Meaning } from './dialect.ts';
import { dialects } from './index.ts';

/** What the answer of such a plugin says of the login or the token; null where it says nothing of them. */
export function meaningIn(dialect: Dialect, exchange: Exchange | undefined): Meaning | null {
  if (!exchange?.response) return null;
  const code = dialect.codeIn(exchange);
  return code !== null && Object.hasOwn(dialect.means, code) ? (dialect.means[code] ?? null) : null;
}

/** The same of a login, by the address that it went to. */
export function refusalAtLogin(exchange: Exchange | undefined): Meaning | null {
  if (!exchange) return null;
  const asked = routeAsked(exchange);
  return (
    Object.values(dialects)
      .filter(({ login }) => asked.endsWith(`/${login.path}`))
      .map((dialect) => meaningIn(dialect, exchange))
      .find((meaning) => meaning !== null) ?? null
  );
}

function routeAsked({ request }: Exchange): string {
  const url = urlOf(request.url);
  const path = url?.searchParams.get('rest_route') ?? url?.pathname ?? '';
  return path.replace(/\/$/, '');
}
