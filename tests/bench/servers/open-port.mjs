import { createServer } from 'node:net';

/**
 * A free port of loopback.
 * @param {(socket: import('node:net').Socket) => void} onConnection
 * @param {number} [backlog]
 * @returns {Promise<number>}
 */
export function openPort(onConnection, backlog = 511) {
  return new Promise((resolve, reject) => {
    const door = createServer({ noDelay: true }, onConnection);
    door.on('error', reject);
    door.listen({ port: 0, host: '127.0.0.1', backlog }, () => {
      const address = door.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
