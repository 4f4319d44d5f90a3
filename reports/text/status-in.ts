import { statusLooks } from '../../evidence/known-codes/statuses.ts';
import { plainly } from './alike.ts';

/** What has digits and is no status: addresses, places in a file, times, amounts. */
const NO_STATUS = [
  /\bhttps?:\/\/\S+/gi,
  /\b[\w./-]{1,120}\.(?:js|ts|mjs|cjs|php|py|dart|java|kt|go|rb|cs)(?:\b[:( ]+(?:line )?\d+(?::\d+)?)?/gi,
  /\b(?:line|column|position|port|pid|id|byte|attempt|timeout)s?\b["']?[ :=#]+\d+/gi,
  /\b\d+(?:[.,]\d+)+\b/g,
  /\b\d{1,4}[-/]\w{2,3}[-/]\d{2,4}(?:[T: ]\d{2}:\d{2}(?::\d{2})?)?/g,
  /\b\d+ ?(?:ms|s|sec|seconds|bytes|[KMG]i?B|px|items|posts|times)\b/gi,
];

const names = statusLooks.flatMap(({ status, messages }) => messages.map((name) => ({ status, name })));
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const NAMED = names.map(({ name }) => escaped(name).replace(/ /g, '[ _-]?')).join('|');

/** How clients, libraries, services and logs print a status; what names it as one comes first. */
const WAYS = [
  // status code 401 · "statusCode": 401 · http_code => 401 · status of 401 · Status 401
  /\b(?:http[ _-]?)?(?:status|response)[ _-]?(?:code)?(?: of| is| was(?: \w+)?|:)?["']?\s*(?:=>|[:=,])?\s*["'([{<]*([1-5]\d\d)\b/i,
  // HTTP/1.1 401 · HTTP 401 · HTTP/1.1" 401 208 · HTTP Error 401 · HTTP response code: 401
  /\bHTTPS?(?:\/[\d. ]*)?["']?(?:[ _-](?:client|server|response|status|error|code|exception))*["']?\s*(?:=>|[:=])?\s*["'([<]*([1-5]\d\d)\b/i,
  // returned error: 401 · code=401 · Error 401 · ERROR 401: · errorCode: 401
  /(?:\b|_|http)(?:error|code|exception|failure|fault)["']?\s*(?:=>|[:=])?\s*["'([<]*([45]\d\d)\b/i,
  // 401 Unauthorized · 401: Unauthorized · (401) Unauthorized · 401, message='Unauthorized' · 401 Client Error
  new RegExp(`\\b([45]\\d\\d)\\b[\\])>]?\\W{0,3}(?:message=')?(?:${NAMED}|(?:client|server) error)`, 'i'),
  // [401] · (401) · <401>
  /[[(<]([45]\d\d)[\])>]/,
  // 401 - {"code": · 401: · 403 (Forbidden)
  /^\W*([45]\d\d)\b/,
  // Got 401 calling GET · I get a 403 · failed to load posts 401
  /\b(?:g[eo]t|gets|getting|gives?|returns?|returned|received?|throws?|responded|replied|fail(?:s|ed|ure)?(?: \w+){0,3})(?: (?:with|an?|me|is|the|back))* ([45]\d\d)(?![\w:/%]|\.\d)/i,
  // 403 error · 401 response
  /(?<![\w.:/#$-])([45]\d\d) (?:errors?|response|status)\b/i,
  // wp-json 401
  /^(?:\S+ ){1,4}([45]\d\d)\W*$/,
];

/** The status that a client printed in a text, or null where there is none. */
export function statusIn(text: string): number | null {
  const bare = NO_STATUS.reduce((rest, one) => rest.replace(one, ' '), text);
  for (const way of WAYS) {
    const found = way.exec(bare)?.[1];
    if (found !== undefined) return Number(found);
  }
  return null;
}

/** Names that databases and programs use as well: of a status where nothing else is said. */
const ELSEWHERE = ['Access denied', 'Not Allowed'];

/** The status whose name this is, all of it, or a word of it as programs write names: `HttpForbidden`, `Unauthorized:`. */
export function statusNamed(text: string): number | null {
  const asked = plainly(text).replace(/[.!:]+$/, '');
  const whole = names.find(({ name }) => plainly(name) === asked);
  return (whole ?? names.find(({ name }) => isNamedIn(text, name)))?.status ?? null;
}

/** `Unauthorized:`, `HTTPForbidden`, `Exception$Forbidden`; what is two words runs together behind HTTP alone. */
function isNamedIn(text: string, name: string): boolean {
  if (ELSEWHERE.includes(name)) return false;
  const apart = `(?:\\b|[$_])${escaped(name)}`;
  const joined = `HTTP_?${escaped(name).replace(/ /g, '')}`;
  return new RegExp(`${apart}(?![a-z])`).test(text) || new RegExp(joined, 'i').test(text);
}
