import { headerIn } from '../base/http.ts';
import { asObject, parseJson } from '../base/json.ts';
import { onceFor } from '../base/once-for.ts';
import type { Exchange } from './exchange.ts';

/** The JSON an exchange answered with, out of its envelope; undefined when it answered with anything else. */
export function jsonOf(exchange: Exchange | undefined): unknown {
  const json = wholeJsonOf(exchange);
  return exchange && isEnveloped(exchange.request.url) ? opened(json) : json;
}

function wholeJsonOf(exchange: Exchange | undefined): unknown {
  const response = exchange?.response;
  if (!exchange || !response) return undefined;
  if (response.kept !== undefined) return response.kept;
  return parsed(exchange);
}

const parsed = /* @__PURE__ */ onceFor((exchange: Exchange) => objectOrList(exchange.response?.text ?? ''));

/** WordPress was asked to put status and headers of its answer into the body. */
export function isEnveloped(url: string): boolean {
  return url.includes('_envelope=1');
}

/** What an envelope holds; the value itself where it is none. */
export function opened(json: unknown): unknown {
  const { status, headers, body } = asObject(json);
  return typeof status === 'number' && typeof headers === 'object' && body !== undefined ? body : json;
}

/** What stands around it; null where the answer came without. */
export function envelopeOf(exchange: Exchange | undefined): { status: number; headerBytes: number } | null {
  if (!exchange || !isEnveloped(exchange.request.url)) return null;
  const { status, headers, header_bytes: kept } = asObject(wholeJsonOf(exchange));
  if (typeof status !== 'number' || typeof headers !== 'object') return null;
  return { status, headerBytes: numberOf(kept) ?? bytesOf(headers) };
}

/** How long these headers are on the wire: each with its name, and what stands around the two. */
export function bytesOf(headers: unknown): number {
  const lines = Object.entries(asObject(headers));
  return lines.reduce((sum, [name, value]) => sum + name.length + lengthOf(value) + 4, 0);
}

/** What is neither text nor number is no value of a header, and may throw where it is made a text. */
function lengthOf(value: unknown): number {
  return typeof value === 'string' || typeof value === 'number' ? `${value}`.length : 0;
}

/** A host that answers `0` or `null` has not answered. */
function objectOrList(text: string): unknown {
  return /^\s*[[{]/.test(text) ? parseJson(text) : undefined;
}

/** No code, name or address of WordPress is longer; a report need not hold more of a host's text. */
const TEXT = 300;

/** A list longer than this is none that is meant. */
const ENTRIES = 10_000;

/** The value as a text, its first characters where it is long; null when it is none. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value.slice(0, TEXT) : null;
}

/** The texts in a list, without whatever else stands in it; empty when it is no list. */
export function textsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, ENTRIES).flatMap((one) => textOf(one) ?? []);
}

/** The value as a number; null when it is none, or endless. */
export function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** An answer came, and not as HTTP has it: it breaks off, or its length or its compression is not what it says. */
export function isBroken(exchange: Exchange | undefined): boolean {
  return exchange !== undefined && exchange.response !== null && exchange.failure !== null;
}

/** The answer is larger than is read: what is not seen in it may be there all the same. */
export function isPartial(exchange: Exchange | undefined): boolean {
  return exchange?.response?.partial === true;
}

/** The answer has more headers than are kept: one that is not seen may be there all the same. */
export function hasCutHeaders(exchange: Exchange | undefined): boolean {
  return exchange?.response?.headers_cut === true;
}

export function statusOf(exchange: Exchange | undefined): number | null {
  return envelopeOf(exchange)?.status ?? exchange?.response?.status ?? null;
}

/** WordPress's machine-readable answer, `rest_no_route`; null when the body has none. */
export function codeOf(exchange: Exchange | undefined): string | null {
  const code = textOf(asObject(jsonOf(exchange)).code);
  // No code of WordPress is a number: other programs repeat the status there.
  return code !== null && /^\d+$/.test(code) ? null : code;
}

/** What php-jwt says of a token; never translated, unlike every other message. */
export function messageOf(exchange: Exchange | undefined): string {
  return textOf(asObject(jsonOf(exchange)).message) ?? '';
}

/** The header of that name, several joined by a comma as HTTP has it; null without one. */
export function headerOf(exchange: Exchange | undefined, name: string): string | null {
  return headerIn(exchange?.response?.headers ?? [], name);
}

/** More of that header may have been sent than is kept of it; only a value that was cut ends with an ellipsis. */
export function mayHaveMore(exchange: Exchange | undefined, name: string): boolean {
  return hasCutHeaders(exchange) || (headerOf(exchange, name) ?? '').includes('…');
}

/** A cache says that the answer is its own: in a word, by its age, or as Varnish does, by the request that it kept. */
export function isCacheHit(exchange: Exchange | undefined): boolean {
  return (exchange?.response?.headers ?? []).some(
    ([name, value]) =>
      (/cache/i.test(name) && /\b(hit|stale|updating|revalidated)\b/i.test(value)) ||
      (/^age$/i.test(name) && Number(value) > 0) ||
      (/^x-varnish$/i.test(name) && /^\d+ \d+$/.test(value)),
  );
}

/** A web page where data belongs. */
export function isHtml(exchange: Exchange | undefined): boolean {
  const text = exchange?.response?.text ?? '';
  return (
    /html/i.test(headerOf(exchange, 'content-type') ?? '') || /^\s*<(!doctype|html|head|body)\b/i.test(text)
  );
}

/** WordPress itself answered in its own manner: an index, a list, or an error with a code. */
export function isRestAnswer(exchange: Exchange | undefined): boolean {
  const json = jsonOf(exchange);
  const { namespace, namespaces } = asObject(json);
  // A preflight and a namespace's own index name the one namespace they are about.
  return (
    codeOf(exchange) !== null ||
    Array.isArray(json) ||
    Array.isArray(namespaces) ||
    typeof namespace === 'string'
  );
}
