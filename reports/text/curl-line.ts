import { headerIn } from '../../base/http.ts';
import { urlOf } from '../../evidence/address.ts';
import type { Exchange, Header, RecordedRequest } from '../../evidence/exchange.ts';
import { isSameName } from '../../evidence/rest-root.ts';
import { holdsSecret, newlineVariable, shellUrl, shellWord, variablesIn, withoutMarkers } from './shell.ts';

/** What the variables stand for, in words for the reader; `of` names the site. */
const meanings: Record<string, (of: string) => string> = {
  TOKEN: (of) => `the token that the login${of} answers with`,
  WP_PASSWORD: (of) => `the password of the user${of}`,
  GATE_HEADER: () => 'the header that opens the staging site',
  COOKIE: () => 'the cookie',
};

/** curl sends these itself, or as an option says. */
const ownHeaders = ['host', 'connection', 'content-length', 'accept-encoding', 'user-agent'];

const ELSEWHERE = '# Not an address of the site itself: what is secret is left out of this line';

/**
 * Returns the recorded requests as lines to copy, secrets as shell variables where they go to the site at `siteUrl`,
 * and nowhere else. A host has a say in addresses, and a saved file may hold anything, its own site among it: every
 * word is quoted, every request is one line, and whose password is asked for is said. `comment` is what stands above
 * each.
 */
export function curlScript(
  exchanges: Exchange[],
  siteUrl: string,
  comment?: (exchange: Exchange) => string,
): string {
  const lines = exchanges.flatMap((exchange) => {
    const { request } = exchange;
    const isStray = hasSecret(request) && !isOfSite(request.url, siteUrl);
    return [
      ...(comment ? [comment(exchange)] : []),
      ...(isStray ? [ELSEWHERE] : []),
      curlLine(isStray ? withoutSecrets(request) : request),
    ];
  });
  const script = lines.join('\n');
  const used = variablesIn(script);
  const heads = used.flatMap((name) => {
    const meaning = meanings[name]?.(siteNamed(siteUrl));
    return meaning === undefined ? [] : [`# Set ${name} to ${meaning}`];
  });
  return [...heads, ...(used.includes('NL') ? [newlineVariable] : []), script].join('\n');
}

function hasSecret({ url, headers, body }: RecordedRequest): boolean {
  return [url, body ?? '', ...headers.flat()].some(holdsSecret);
}

function withoutSecrets(request: RecordedRequest): RecordedRequest {
  const { url, headers, body } = request;
  return {
    ...request,
    url: withoutMarkers(url),
    headers: headers.filter((header) => !header.some(holdsSecret)),
    body: body === null ? null : withoutMarkers(body),
  };
}

/** Written so that curl reads the host from it that we do: without a name before it, and nothing odd behind. */
function isOfSite(url: string, siteUrl: string): boolean {
  const origin = urlOf(url)?.origin;
  if (origin === undefined || !isSameName(siteUrl, url)) return false;
  return url.startsWith(origin) && /^(?:[/?#]|$)/.test(url.slice(origin.length));
}

/** ` at https://shop.example`; empty for what a shell may take for more than a name when it is pasted. */
function siteNamed(siteUrl: string): string {
  const origin = urlOf(siteUrl)?.origin ?? '';
  return /^https?:\/\/[\w.:[\]-]+$/.test(origin) ? ` at ${origin}` : '';
}

function curlLine({ method, url, headers, body }: RecordedRequest): string {
  if (!/^https?:\/\//.test(url)) return '# not an http(s) address, so no line';
  const isForm = /^multipart\/form-data\b/i.test(headerIn(headers, 'content-type') ?? '');
  const words = [
    'curl',
    ...methodWords(method, body),
    ...(/[[\]{}]/.test(url) ? ['--globoff'] : []),
    shellUrl(url),
    ...headerWords(headers, url, isForm),
    ...(isForm ? fieldsOf(body ?? '').flatMap((field) => ['--form-string', shellWord(field)]) : []),
    ...(isForm || body === null ? [] : bodyWords(headers, body)),
  ];
  return words.join(' ');
}

/** With the status and the headers of the answer: that is what is compared. */
function methodWords(method: string, body: string | null): string[] {
  if (method === 'HEAD' && body === null) return ['-I'];
  if (method === (body === null ? 'GET' : 'POST')) return ['-i'];
  return ['-i', '-X', shellWord(method)];
}

function headerWords(headers: Header[], url: string, isForm: boolean): string[] {
  const agent = headerIn(headers, 'user-agent');
  const host = headerIn(headers, 'host');
  const asked = urlOf(url);
  const isOtherHost = host !== null && asked !== null && asked.host !== host;
  // curl sends none with an empty POST, and some servers refuse that with 411.
  const isEmpty = headerIn(headers, 'content-length') === '0';
  const others = headers.filter(
    ([name, value]) =>
      isToken(name) &&
      !(ownHeaders.includes(name.toLowerCase()) || (isForm && /^content-type$/i.test(name))) &&
      !(/^accept$/i.test(name) && value === '*/*'),
  );
  const sent: Header[] = [
    ...(isOtherHost ? [['host', host] satisfies Header] : []),
    ...others,
    ...(isEmpty ? [['content-length', '0'] satisfies Header] : []),
  ];
  return [
    ...(agent === null ? [] : ['-A', shellWord(agent)]),
    ...(headerIn(headers, 'accept-encoding') === null ? [] : ['--compressed']),
    ...sent.flatMap(([name, value]) => ['-H', shellWord(value === '' ? `${name};` : `${name}: ${value}`)]),
  ];
}

function bodyWords(headers: Header[], body: string): string[] {
  const isNamed = headerIn(headers, 'content-type') !== null;
  return [...(isNamed ? [] : ['-H', "'content-type:'"]), '--data-raw', shellWord(body)];
}

/** A line without a name goes on with the value before it. */
function fieldsOf(body: string): string[] {
  return body.split(/\n(?=[^=\n]+=)/);
}

/** What HTTP allows as the name of a header; `@` would make curl read a file. */
function isToken(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name);
}
