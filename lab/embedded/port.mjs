import { createServer } from 'node:net';

/**
 * A port on loopback at which nothing listens.
 * @param {number} wanted Any one by default. Rejects where it cannot be had.
 * @returns {Promise<number>}
 */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : wanted));
    });
  });
}
