import type { NetworkFailure, NetworkFailureKind } from '../evidence/exchange.ts';
import { EncodingError } from './body/compression.ts';
import { afterHead, kinds, ours, passing, telling, words } from './failure-kinds.ts';
import { limits } from './limits.ts';
import { SurplusError, TimeoutError, type Transfer } from './transfer.ts';

export interface Failure extends NetworkFailure {
  /** The same request may fare better in a moment. */
  passing: boolean;
}

/** How far a response came. */
type Reached = Pick<Transfer, 'head' | 'arrival' | 'isHeadOpen'>;

/** The fact about the network that an error is, or null: then it is an error of this program. */
export function failureOf(error: unknown, reached: Reached): Failure | null {
  const hasHead = reached.head !== null;
  if (error instanceof TimeoutError) return timedOut(error, reached);
  if (error instanceof EncodingError)
    return {
      kind: error.isCut ? 'response-truncated' : 'response-undecodable',
      detail: `the answer ${error.message}`,
      passing: false,
    };
  if (error instanceof SurplusError) return overlong(reached);
  if (error instanceof AggregateError) return mostTelling(error.errors, reached);
  if (!(error instanceof Error)) return null;
  const code = codeOf(error, hasHead);
  const kind = kinds[code] ?? (code.startsWith('ERR_SSL_') ? kinds.ERR_SSL_ : undefined);
  if (kind === undefined) return null;
  const meant = hasHead ? (afterHead[kind] ?? kind) : kind;
  return {
    kind: meant,
    detail: meant === 'response-truncated' ? brokenOff(reached) : inWords(code, error),
    passing: passing.has(meant) || code === 'EAI_AGAIN',
  };
}

/**
 * Of an error that nothing here knows: where the other side had begun to answer, or to agree on a connection, it is of
 * what came from there. Null where this side alone had a part.
 */
export function unknownFailure(error: unknown, { sentAt, begun, opening }: Transfer): Failure | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  if (ours.includes(code)) return null;
  if (sentAt !== null && (begun || code === 'ERR_ASSERTION'))
    return { kind: 'response-malformed', detail: words['bad response'] ?? '', passing: false };
  if (sentAt !== null || opening === null || opening.ready !== null) return null;
  const kind = opening.connected === null ? 'network-unreachable' : 'tls-failed';
  return { kind, detail: oneLine(error.message), passing: false };
}

/** Newer versions of Node.js add advice of their own, which is about running Node.js. */
const nodeAdvice = /; if the root CA is installed locally.*$/;

/** One line of plain text; what a host or a certificate says may be in it. */
export function oneLine(text: string): string {
  const line = text
    .replace(/[\p{C}\s]+/gu, ' ')
    .replace(nodeAdvice, '')
    .trim();
  const chars = [...line];
  return chars.length > limits.detailChars ? `${chars.slice(0, limits.detailChars - 1).join('')}…` : line;
}

/** undici has no code, or a general one, for some of what its parser finds. */
function codeOf(error: Error, hasHead: boolean): string {
  if (error.name === 'HTTPParserError') {
    return /EOF/.test(error.message) ? 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' : 'HTTPParserError';
  }
  if (/^bad (response|upgrade)$/.test(error.message)) return 'bad response';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  // What the system has to say of a name that can be none: EINVAL, or whatever else.
  if ('syscall' in error && error.syscall === 'getaddrinfo' && !kinds[code]) return 'ENOTFOUND';
  // Without a head, it is the announcements that contradict one another.
  return code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' && !hasHead ? 'bad response' : code;
}

/** `the answer breaks off: 5 of 120 announced bytes are missing`. */
function brokenOff(reached: Reached): string {
  const what = missing(reached);
  return `the answer breaks off${what === null ? '' : `: ${what}`}`;
}

function missing({ arrival: { announced, received, isChunked } }: Reached): string | null {
  if (announced !== null && received < announced)
    return `${announced - received} of ${announced} announced bytes are missing`;
  return isChunked ? 'its last chunk is missing' : null;
}

function overlong({ arrival: { announced } }: Reached): Failure {
  const end = announced === null ? 'its last chunk' : `the ${announced} bytes that it announced`;
  return { kind: 'response-overlong', detail: `the answer goes on after ${end}`, passing: false };
}

function mostTelling(errors: unknown[], reached: Reached): Failure | null {
  const failures = errors.map((error) => failureOf(error, reached)).filter((failure) => failure !== null);
  const rank = ({ kind }: Failure) => (telling.indexOf(kind) + telling.length + 1) % (telling.length + 1);
  return failures.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** `connect ECONNREFUSED 127.0.0.1:80` without the call; a TLS library's reason without its source lines. */
function inWords(code: string, error: Error): string {
  const said = words[code] ?? (code === 'HTTPParserError' ? error.message : undefined);
  if (said !== undefined) return said;
  const message = 'reason' in error && typeof error.reason === 'string' ? error.reason : error.message;
  const at = message.indexOf(code);
  return at === -1 ? `${code} ${message}` : message.slice(at);
}

const seconds = (ms: number): string => `${ms / 1000} s`;

const waitedFor: Record<TimeoutError['phase'], [NetworkFailureKind, string]> = {
  dns: ['dns-failure', 'no answer to the name look-up'],
  connect: ['connection-timeout', 'no connection'],
  tls: ['connection-timeout', 'connected, but no TLS handshake'],
  head: ['response-timeout', 'no response'],
  body: ['response-timeout', 'no end of the response'],
};

function timedOut({ phase, bound }: TimeoutError, reached: Reached): Failure {
  const [kind, what] = waitedFor[phase];
  const rest = phase === 'body' ? missing(reached) : null;
  const said = (when: string) => `${what} ${when} ${seconds(bound.ms)}${rest === null ? '' : `: ${rest}`}`;
  if (bound.of === 'visit')
    return { kind: 'visit-timeout', detail: said("before the visit's bound of"), passing: false };
  // Who waits is not told that the work is slow, but that what answers speaks no HTTP.
  if (phase === 'head' && reached.isHeadOpen)
    return {
      kind: 'response-malformed',
      detail: `no end of the response head within ${seconds(bound.ms)}`,
      passing: false,
    };
  return { kind, detail: said('within'), passing: passing.has(kind) };
}

/** The failure of a request whose turn did not come. */
export const notSent = (visitMs: number): Failure => ({
  kind: 'visit-timeout',
  detail: `not sent: the visit's bound of ${seconds(visitMs)} is reached`,
  passing: false,
});
