import { answererOf } from './answerer/answerer.ts';
import type { Exchange } from './exchange.ts';
import { codeOf, headerOf, isHtml, jsonOf, statusOf, textOf } from './read.ts';

/** What an exchange showed, in a few words: `403 jwt_auth_no_auth_header`, `404 and a web page`. */
export function describeAnswer(exchange: Exchange | undefined): string {
  if (!exchange) return 'not asked';
  const { response, failure } = exchange;
  if (!response) return failure ? `${failure.kind}: ${failure.detail}` : 'no answer';
  const said = `${statusOf(exchange)} ${describeBody(exchange)}`.trim();
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
  if (json !== undefined) return `and JSON${writer(exchange)}`;
  if (isHtml(exchange)) return `and a web page${writer(exchange)}`;
  if (exchange.request.method === 'HEAD') return '';
  if (exchange.response?.bytes === 0) return 'and an empty body';
  // Its door for programs of before REST.
  const isXml = /^(?:text|application)\/xml\b/i.test(headerOf(exchange, 'content-type') ?? '');
  return isXml ? `and XML${writer(exchange)}` : `and no JSON${writer(exchange)}`;
}

/** ` of nginx`, where it shows. */
function writer(exchange: Exchange): string {
  const { by, name } = answererOf(exchange);
  return name === null || by === 'unknown' ? '' : ` of ${name}`;
}
