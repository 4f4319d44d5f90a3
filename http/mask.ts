import type { Exchange, Header, RecordedRequest, RecordedResponse } from '../evidence/exchange.ts';
import type { Secrets } from './secrets.ts';

/**
 * An exchange as it may be written down. Only what we were given or sent along is looked through: the names of a
 * record's own members, and what is ours alone (the probe, the method, times), stay whatever the secrets are.
 */
export function maskExchange(exchange: Exchange, secrets: Secrets): Exchange {
  const { request, response, failure } = exchange;
  return {
    ...exchange,
    request: maskRequest(request, secrets),
    response: response && maskResponse(response, failure !== null, secrets),
    failure: failure && { kind: failure.kind, detail: secrets.redact(failure.detail) },
  };
}

/** The values of cookies that a site sets: other places of its answers may repeat them. */
export function addCookies({ response }: Exchange, secrets: Secrets): void {
  for (const [name, value] of response?.headers ?? []) {
    if (!/^set-cookie$/i.test(name)) continue;
    const cookie = value.slice(value.indexOf('=') + 1).split(';', 1)[0] ?? '';
    if (cookie.length >= SHORTEST_COOKIE) secrets.add(cookie, 'cookie');
  }
}

/** A shorter one is a setting. */
const SHORTEST_COOKIE = 16;

/** The header that opens a staging site is a secret whatever it holds. */
function maskRequest({ method, url, headers, body }: RecordedRequest, secrets: Secrets): RecordedRequest {
  return {
    method,
    url: maskUrl(url, secrets),
    headers: headers.map(([name, value]): Header => {
      if (secrets.isGate(name)) return [name, '«header»'];
      return [name, maskValue(name, value, secrets)];
    }),
    body: body === null ? null : secrets.redact(body),
  };
}

function maskResponse(response: RecordedResponse, isBroken: boolean, secrets: Secrets): RecordedResponse {
  const { headers, text, cut } = response;
  return {
    ...response,
    headers: headers.map(([name, value]) => [secrets.redact(name), maskValue(name, value, secrets)]),
    text: cut || isBroken ? secrets.redactBroken(text) : secrets.redact(text),
    ...('kept' in response ? { kept: secrets.redactJson(response.kept) } : {}),
  };
}

/** A masked address is an address still, which a saved visit is judged by. */
export function maskUrl(url: string, secrets: Secrets): string {
  const masked = secrets.redact(url);
  if (masked === url || URL.canParse(masked) || !URL.canParse(url)) return masked;
  const { origin } = new URL(url);
  return `${origin}${secrets.redact(url.slice(origin.length))}`;
}

function maskValue(name: string, value: string, secrets: Secrets): string {
  const bare = withoutCredentials(name.toLowerCase(), value);
  return bare.endsWith('…') ? `${secrets.redactBroken(bare.slice(0, -1))}…` : secrets.redact(bare);
}

/** What we send as a token that is none. */
const NO_TOKEN = 'x.y.z';

const KEY_HEADER =
  /(?:^|-)(?:api-?key|(?:auth|access|refresh|security|session|id|csrf|api|admin)-?token|jwt(?:-assertion)?|secret|nonce)$|^mcp-session-id$/;

/** Credentials by the header's name: no one had to tell us of them. */
function withoutCredentials(name: string, value: string): string {
  switch (name) {
    case 'set-cookie':
      return value.replace(/^([^=;]*=)?[^;]*/, '$1«cookie»');
    case 'cookie':
      return value.replace(/(^|;)([^=;]*=)[^;]*/g, '$1$2«cookie»');
    case 'authorization':
    case 'proxy-authorization':
      return value.replace(/^(\s*)([\w-]+\s+)?(\S.*)$/s, (all, blank = '', scheme = '', credentials = '') =>
        credentials === NO_TOKEN
          ? all
          : `${blank}${scheme}${/^basic|^digest/i.test(scheme) ? '«password»' : '«token»'}`,
      );
    default:
      return KEY_HEADER.test(name) && value !== '' ? '«token»' : value;
  }
}
