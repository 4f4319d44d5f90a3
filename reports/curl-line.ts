import { urlOf } from '../evidence/address.ts';
import type { Exchange, Header, RecordedRequest } from '../evidence/exchange.ts';
import { newlineVariable, shellUrl, shellWord, variablesIn } from './shell.ts';

/** What stands for the secrets, for the reader. */
const meanings: Record<string, string> = {
  TOKEN: 'the token that the login answers with',
  WP_PASSWORD: 'the password of the user',
  GATE_HEADER: 'the header that opens the staging site',
  COOKIE: 'the cookie',
};

/** curl sends these itself, or as an option says. */
const ownHeaders = ['host', 'connection', 'content-length', 'accept-encoding', 'user-agent'];

/**
 * The recorded requests as lines to copy, secrets as shell variables. A host has a say in addresses, and a saved file
 * may hold anything: every word is quoted, and every request is one line. `comment` is what stands above each.
 */
export function curlScript(exchanges: Exchange[], comment?: (exchange: Exchange) => string): string {
  const lines = exchanges.flatMap((exchange) => [
    ...(comment ? [comment(exchange)] : []),
    curlLine(exchange.request),
  ]);
  const script = lines.join('\n');
  const used = variablesIn(script);
  const heads = used.flatMap((name) => (meanings[name] ? [`# Set ${name} to ${meanings[name]}`] : []));
  return [...heads, ...(used.includes('NL') ? [newlineVariable] : []), script].join('\n');
}

function curlLine({ method, url, headers, body }: RecordedRequest): string {
  if (!/^https?:\/\//.test(url)) return '# not an http(s) address, so no line';
  const isForm = /^multipart\/form-data\b/i.test(sentHeader(headers, 'content-type') ?? '');
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
  const agent = sentHeader(headers, 'user-agent');
  const host = sentHeader(headers, 'host');
  const asked = urlOf(url);
  const isOtherHost = host !== null && asked !== null && asked.host !== host;
  // curl sends none with an empty POST, and some servers refuse that with 411.
  const isEmpty = sentHeader(headers, 'content-length') === '0';
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
    ...(sentHeader(headers, 'accept-encoding') === null ? [] : ['--compressed']),
    ...sent.flatMap(([name, value]) => ['-H', shellWord(value === '' ? `${name};` : `${name}: ${value}`)]),
  ];
}

function bodyWords(headers: Header[], body: string): string[] {
  const isNamed = sentHeader(headers, 'content-type') !== null;
  return [...(isNamed ? [] : ['-H', "'content-type:'"]), '--data-raw', shellWord(body)];
}

/** A line without a name goes on with the value before it. */
function fieldsOf(body: string): string[] {
  return body.split(/\n(?=[^=\n]+=)/);
}

function sentHeader(headers: Header[], name: string): string | null {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}

/** What HTTP allows as the name of a header; `@` would make curl read a file. */
function isToken(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name);
}
