import { brokenTransport, failedAs } from '../signs/broken-transport.ts';

export const responseMalformed = brokenTransport({
  id: 'response-malformed',
  layer: 'web-server',
  order: 80,
  says: 'What answers does not keep to HTTP, so clients cannot read it',
  short: 'answers are not HTTP',
  symptom: 'Clients report a protocol error: a status line, a header or a chunk that HTTP does not know.',
  means: 'the answer does not keep to HTTP',
  holds: (exchange) => failedAs(exchange, 'response-malformed'),
  // What is missing of a head may be lost on its way.
  isPerhaps: ({ failure }) => /^no end of the response head/.test(failure?.detail ?? ''),
  fixes: ['find-the-plugin', 'read-error-log', 'ask-the-host'],
});
