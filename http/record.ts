import type { Connection, Header, RecordedRequest, RecordedResponse, Timing } from '../evidence/exchange.ts';
import { limits } from './limits.ts';
import type { Message } from './message.ts';
import type { Transfer } from './transfer.ts';

/** Records a request as it was sent, secrets and all: what may be kept of it is up to `mask.ts`. */
export function recordRequest(message: Message): RecordedRequest {
  return {
    method: message.method,
    url: message.url.href,
    headers: message.headers.map(([name, value]) => recordHeader(name, value)),
    body: message.text === null ? null : cutText(message.text),
  };
}

/** `text` is all that was read of the body, decoded. */
export function recordResponse(transfer: Transfer, text: string): RecordedResponse | null {
  if (transfer.head === null) return null;
  const { status, headers } = transfer.head;
  const kept = cutText(text);
  return {
    status,
    headers: recordHeaders(headers),
    ...(headers.length > limits.headersKept * 2 ? { headers_cut: true } : {}),
    text: kept,
    bytes: transfer.body.size,
    cut: transfer.full || transfer.body.sieved !== null || kept.length < text.length,
    ...(transfer.body.sieved?.isPartial ? { partial: true } : {}),
  };
}

/** Milliseconds to a tenth. The phases and the first byte are those of the last attempt; the rest is of all. */
export function recordTiming(transfer: Transfer, visitStart: number, start: number): Timing {
  const opening = transfer.opening;
  const from = opening?.lookedUp ?? opening?.started ?? null;
  return {
    start: tenth(start - visitStart),
    dns: between(opening?.started, opening?.lookedUp),
    connect: between(from, opening?.connected),
    tls: opening?.secure ? between(opening.connected, opening.ready) : null,
    first_byte: between(transfer.sentAt, transfer.headAt),
    total: tenth(transfer.endedAt - start),
  };
}

/** Records the connection that was opened for this exchange; null when none was. */
export function recordConnection({ opening }: Transfer): Connection | null {
  if (!opening || opening.ready === null) return null;
  const { address, certificateExpires: certificate_expires, proxy } = opening;
  if (proxy !== null) return { address: null, certificate_expires, proxy };
  return address === null ? null : { address, certificate_expires };
}

export const tenth = (ms: number): number => Math.round(ms * 10) / 10;

function between(from: number | null | undefined, to: number | null | undefined): number | null {
  return from == null || to == null ? null : tenth(to - from);
}

function recordHeaders(raw: Buffer[]): Header[] {
  const headers: Header[] = [];
  const end = Math.min(raw.length - 1, limits.headersKept * 2);
  for (let at = 0; at < end; at += 2) {
    headers.push(recordHeader(raw[at]?.toString('latin1') ?? '', raw[at + 1]?.toString('latin1') ?? ''));
  }
  return headers;
}

const recordHeader = (name: string, value: string): Header => [cutHeader(name), cutHeader(value)];

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
