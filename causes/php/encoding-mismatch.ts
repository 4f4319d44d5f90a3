import type { Exchange } from '../../evidence/exchange.ts';
import { brokenTransport, failedAs } from '../signs/broken-transport.ts';

/** The bytes of gzip where text belongs, and no header says so. */
const isUnannounced = ({ response }: Exchange) => response?.text.startsWith('\u001f\ufffd\b') ?? false;

export const encodingMismatch = brokenTransport({
  id: 'encoding-mismatch',
  layer: 'php',
  order: 110,
  says: 'Answers are not compressed as their Content-Encoding says, so clients cannot read them',
  short: 'false compression',
  symptom:
    'Browsers report ERR_CONTENT_DECODING_FAILED, curl "Error while processing content unencoding", fetch "incorrect header check".',
  means: 'the announced compression is not that of the body',
  holds: (exchange) => failedAs(exchange, 'response-undecodable') || isUnannounced(exchange),
  fixes: ['send-plain-rest', 'switch-off-zlib', 'find-the-plugin', 'ask-the-host'],
});
