import { brokenTransport, isMisannounced } from '../signs/broken-transport.ts';

export const lengthMismatch = brokenTransport({
  id: 'length-mismatch',
  layer: 'php',
  order: 100,
  says: 'Answers are shorter or longer than their Content-Length, so clients wait for the rest or report an error',
  short: 'wrong length announced',
  symptom:
    'The JSON is whole, and curl says "transfer closed with outstanding read data remaining" or waits until it gives up.',
  means: 'the announced length is not that of the answer',
  holds: isMisannounced,
  fixes: ['send-plain-rest', 'find-the-plugin', 'ask-the-host'],
});
