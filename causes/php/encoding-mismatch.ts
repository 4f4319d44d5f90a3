import type { Exchange } from '../../evidence/exchange.ts';
import { brokenTransport, failedAs } from '../signs/broken-transport.ts';

/** Bytes that are no text where text belongs, and no header says so: gzip begins with these three, others with any. */
const isUnannounced = ({ response, failure }: Exchange) => {
  const begin = response?.text.slice(0, 200) ?? '';
  const odd = begin.replace(/[^\p{Cc}\ufffd]|[\t\r\n]/gu, '').length;
  return begin.startsWith('\u001f\ufffd\b') || (failure === null && odd > 8 && odd * 5 > begin.length);
};

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
