import type { Exchange, NetworkFailureKind } from '../evidence/exchange.ts';
import { headerOf, jsonOf } from '../evidence/read.ts';
import { type ProbeId, probeIds } from '../probes/ids.ts';
import { type Cause, type Clause, defineCause } from './cause.ts';
import { inPassing } from './signs.ts';

/**
 * Answers that are not what their heads announce. No probe is sent for these: whichever was sent anyway shows it, and
 * two of them make it certain.
 */
const shown = (means: string, holds: (exchange: Exchange) => boolean): Clause =>
  inPassing([...probeIds] as ProbeId[], means, holds);

const explains: Cause['explains'] = [
  'smoke',
  'permalinks',
  'namespace',
  'token',
  'validate',
  'draft',
  'header',
  'cors',
  'secret',
];

const failedAs = ({ failure }: Exchange, ...kinds: NetworkFailureKind[]) =>
  failure !== null && kinds.includes(failure.kind);

const isCut = (exchange: Exchange) =>
  exchange.response !== null && failedAs(exchange, 'response-truncated', 'response-timeout');

/** All of the JSON came, so that it is the announcement that is wrong, and not the way. */
const isMisannounced = (exchange: Exchange) =>
  failedAs(exchange, 'response-overlong') ||
  (isCut(exchange) && headerOf(exchange, 'content-length') !== null && jsonOf(exchange) !== undefined);

/** The bytes of gzip where text belongs, and no header says so. */
const isUnannounced = ({ response }: Exchange) => response?.text.startsWith('\u001f\ufffd\b') ?? false;

export const lengthMismatch = defineCause({
  id: 'length-mismatch',
  layer: 'php',
  says: 'Answers are shorter or longer than their Content-Length, so clients wait for the rest or report an error',
  symptom:
    'The JSON is whole, and curl says "transfer closed with outstanding read data remaining" or waits until it gives up.',
  explains,
  shownBy: [shown('the JSON is whole, and its announced length is another', isMisannounced)],
  fixes: ['send-plain-rest', 'find-the-plugin', 'ask-the-host'],
});

export const encodingMismatch = defineCause({
  id: 'encoding-mismatch',
  layer: 'php',
  says: 'Answers are not compressed as their Content-Encoding says, so clients cannot read them',
  symptom:
    'Browsers report ERR_CONTENT_DECODING_FAILED, curl "Error while processing content unencoding", fetch "incorrect header check".',
  explains,
  shownBy: [
    shown(
      'the announced compression is not that of the body',
      (exchange) => failedAs(exchange, 'response-undecodable') || isUnannounced(exchange),
    ),
  ],
  fixes: ['send-plain-rest', 'switch-off-zlib', 'find-the-plugin', 'ask-the-host'],
});

export const responseTruncated = defineCause({
  id: 'response-truncated',
  layer: 'web-server',
  says: 'Answers break off before their end, so clients cannot read them',
  symptom: 'Clients report an unexpected end of JSON, or wait for the rest until they give up.',
  explains,
  shownBy: [shown('the answer breaks off', (exchange) => isCut(exchange) && !isMisannounced(exchange))],
  fixes: ['nginx-fastcgi-buffers', 'nginx-proxy-buffers', 'read-error-log', 'ask-the-host'],
});

export const responseMalformed = defineCause({
  id: 'response-malformed',
  layer: 'web-server',
  says: 'What answers does not keep to HTTP, so clients cannot read it',
  symptom: 'Clients report a protocol error: a status line, a header or a chunk that HTTP does not know.',
  explains,
  shownBy: [
    shown('the answer does not keep to HTTP', (exchange) => failedAs(exchange, 'response-malformed')),
  ],
  fixes: ['find-the-plugin', 'read-error-log', 'ask-the-host'],
});
