import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../embedded/port.mjs';

const taken = new Set<number>();

/** A free port on loopback that this process has not given out before. */
export async function ownPort(): Promise<number> {
  for (;;) {
    const port = await freePort();
    if (taken.has(port)) continue;
    taken.add(port);
    return port;
  }
}

/** Waits until something accepts connections; `isAlive` tells early that nothing ever will. */
export async function waitForPort(port: number, isAlive: () => boolean, timeoutMs: number): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await accepts(port))) {
    if (!isAlive()) throw new Error(`the server for port ${port} ended before it listened`);
    if (Date.now() > end) throw new Error(`nothing listens on port ${port} after ${timeoutMs / 1000} s`);
    await sleep(10);
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
