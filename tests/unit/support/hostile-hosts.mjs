// Hosts that waste a visitor's time, in a process of their own: what they flood is none of the memory under test.
import { createServer } from 'node:http';
import { pipeline, Readable } from 'node:stream';

/** @type {import('node:http').RequestListener[]} */
const listeners = [
  // Says nothing.
  () => {},
  // A byte now and then, for ever.
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 100);
    response.on('close', () => clearInterval(timer));
  },
  // As fast as it can, for ever.
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const endless = function* () {
      for (;;) yield 'eyJeyJ'.repeat(10_000);
    };
    pipeline(Readable.from(endless()), response, () => {});
  },
  // Much of everything.
  (_request, response) => {
    response.writeHead(200, { 'x-much': 'x'.repeat(50_000) }).end('{"'.repeat(100_000));
  },
];

for (const listener of listeners) {
  const server = createServer(listener).listen(0, '127.0.0.1', () => {
    const address = server.address();
    console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
  });
}
