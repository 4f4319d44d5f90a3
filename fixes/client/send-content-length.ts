import { defineFix } from '../fix.ts';

export const sendContentLength = defineFix({
  id: 'send-content-length',
  says: 'Send the body as a text or as bytes, not as a stream, so that the client says Content-Length',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Transfer-Encoding',
});
