import type { Exchange } from './exchange.ts';
import { codeOf, headerOf, isHtml, jsonOf, textOf } from './read.ts';

/** What an exchange showed, in a few words: `403 jwt_auth_no_auth_header`, `404 and a web page`. */
export function describeAnswer(exchange: Exchange | undefined): string {
  if (!exchange) return 'not asked';
  const { response, failure } = exchange;
  if (!response) return failure ? `${failure.kind}: ${failure.detail}` : 'no answer';
  const said = `${response.status} ${describeBody(exchange)}`.trim();
  return failure ? `${said}, but ${failure.detail}` : said;
}

/** Says the same as what a request came to: `answers 403 …`, or that no answer came. */
export function describeOutcome(exchange: Exchange | undefined): string {
  return exchange?.response
    ? `answers ${describeAnswer(exchange)}`
    : `gets no answer: ${describeAnswer(exchange)}`;
}

function describeBody(exchange: Exchange): string {
  const code = codeOf(exchange);
  if (code) return code;
  const location = textOf(headerOf(exchange, 'location'));
  if (location && (exchange.response?.status ?? 0) < 400) return `to ${location}`;
  const json = jsonOf(exchange);
  if (Array.isArray(json)) return 'and a list';
  if (json !== undefined) return 'and JSON';
  if (isHtml(exchange)) return 'and a web page';
  if (exchange.request.method === 'HEAD') return '';
  return exchange.response?.bytes === 0 ? 'and an empty body' : 'and no JSON';
}
