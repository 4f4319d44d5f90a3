import { brokenTransport, isCut, isMisannounced } from '../signs/broken-transport.ts';

export const responseTruncated = brokenTransport({
  id: 'response-truncated',
  layer: 'web-server',
  order: 90,
  says: 'Answers break off before their end, so clients cannot read them',
  short: 'answers break off',
  symptom: 'Clients report an unexpected end of JSON, or wait for the rest until they give up.',
  means: 'the answer breaks off',
  holds: (exchange) => isCut(exchange) && !isMisannounced(exchange),
  fixes: ['nginx-fastcgi-buffers', 'nginx-proxy-buffers', 'read-error-log', 'ask-the-host'],
});
