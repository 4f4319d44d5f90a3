import type { Connection, Header, RecordedRequest, RecordedResponse, Timing } from '../evidence/exchange.ts';
import type { Outcome } from './attempt.ts';
import { limits } from './limits.ts';
import type { Message } from './message.ts';
import type { Secrets } from './secrets.ts';

/** `gate` names the headers, in lower case, whose values open a staging site: secrets whatever they are. */
export function recordRequest(
  message: Message,
  gate: ReadonlySet<string>,
  secrets: Secrets,
): RecordedRequest {
  const headers = message.headers.map(([name, value]): Header => {
    if (gate.has(name.toLowerCase())) return [name, '«header»'];
    return recordHeader(name, value, secrets);
  });
  return {
    method: message.method,
    url: secrets.redact(message.url.href),
    headers,
    body: message.text === null ? null : cutText(secrets.redact(message.text)),
  };
}

/** `text` is all that was read of the body, decoded. */
export function recordResponse(outcome: Outcome, text: string, secrets: Secrets): RecordedResponse | null {
  if (outcome.head === null) return null;
  const { status, headers } = outcome.head;
  const broken = outcome.full || outcome.error !== null;
  const whole = broken ? secrets.redactBroken(text) : secrets.redact(text);
  const kept = cutText(whole);
  return {
    status,
    headers: recordHeaders(headers, secrets),
    text: kept,
    bytes: outcome.body.length,
    cut: outcome.full || kept.length < whole.length,
  };
}

/** Milliseconds to a tenth. The phases and the first byte are those of the last attempt; the rest is of all. */
export function recordTiming(outcome: Outcome, visitStart: number, start: number): Timing {
  const opening = outcome.opening;
  const from = opening?.lookedUp ?? opening?.started ?? null;
  return {
    start: tenth(start - visitStart),
    dns: between(opening?.started, opening?.lookedUp),
    connect: between(from, opening?.connected),
    tls: opening?.secure ? between(opening.connected, opening.ready) : null,
    first_byte: between(outcome.sentAt, outcome.headAt),
    total: tenth(outcome.endedAt - start),
  };
}

/** Of the connection that was opened for this exchange; null when none was. */
export function recordConnection({ opening }: Outcome): Connection | null {
  if (!opening?.address) return null;
  return { address: opening.address, certificate_expires: opening.certificateExpires };
}

export const tenth = (ms: number): number => Math.round(ms * 10) / 10;

function between(from: number | null | undefined, to: number | null | undefined): number | null {
  return from == null || to == null ? null : tenth(to - from);
}

function recordHeaders(raw: Buffer[], secrets: Secrets): Header[] {
  const headers: Header[] = [];
  const end = Math.min(raw.length - 1, limits.headersKept * 2);
  for (let at = 0; at < end; at += 2) {
    headers.push(
      recordHeader(raw[at]?.toString('latin1') ?? '', raw[at + 1]?.toString('latin1') ?? '', secrets),
    );
  }
  return headers;
}

function recordHeader(name: string, value: string, secrets: Secrets): Header {
  const redacted = secrets.redact(masked(name.toLowerCase(), value));
  return [cutHeader(secrets.redact(name)), cutHeader(redacted)];
}

/** Credentials by the header's name: no one had to tell us of them. */
function masked(name: string, value: string): string {
  switch (name) {
    case 'set-cookie':
      return value.replace(/^([^=;]*=)?[^;]*/, '$1«cookie»');
    case 'cookie':
      return value.replace(/(^|;)([^=;]*=)[^;]*/g, '$1$2«cookie»');
    case 'authorization':
    case 'proxy-authorization':
      return value.replace(/^(\s*(?:basic|digest)\s+).*/i, '$1«password»');
    default:
      return value;
  }
}

const cutHeader = (value: string): string =>
  value.length > limits.headerValueKept ? `${value.slice(0, limits.headerValueKept)}…` : value;

/** At most `limits.bodyKept` bytes of UTF-8, whole characters. */
function cutText(text: string): string {
  if (text.length * 3 <= limits.bodyKept) return text;
  const bytes = Buffer.from(text.slice(0, limits.bodyKept));
  if (bytes.length <= limits.bodyKept && text.length <= limits.bodyKept) return text;
  let end = Math.min(limits.bodyKept, bytes.length);
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return bytes.toString('utf8', 0, end);
}
