// Hosts that waste a visitor's time, in a process of their own: what they flood is none of the memory under test.
import { createServer } from 'node:http';

// Whoever started it may be killed: it ends with the other side of its standard input.
process.stdin.on('close', () => process.exit()).resume();

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
  // As fast as it can, for ever; in turns, so that a reader that is gone is noticed.
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const flood = () => {
      if (response.destroyed) return;
      if (response.write('eyJeyJ'.repeat(10_000))) setImmediate(flood);
      else response.once('drain', () => setImmediate(flood));
    };
    flood();
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
