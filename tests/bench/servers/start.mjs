import { fork } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { end, own } from '../measure/own.mjs';

/** A connection over loopback takes far less; one that takes longer is not accepted. */
const NOT_ACCEPTED_MS = 200;

/** @param {string} name @param {...number} args */
async function start(name, ...args) {
  const child = own(
    fork(fileURLToPath(new URL(`./${name}.mjs`, import.meta.url)), args.map(String), { detached: true }),
  );
  const died = once(child, 'exit').then(([status]) => {
    throw new Error(`the server ${name} ended with ${status}`);
  });
  const said = /** @returns {Promise<unknown>} */ () =>
    Promise.race([once(child, 'message').then(([message]) => message), died]);
  died.catch(() => {});
  const ports = /** @type {number[]} */ (await said());
  return { child, said, urls: ports.map((port) => `http://127.0.0.1:${port}`), ports };
}

/** Healthy sites, each at a port of its own. @param {{ delayMs: number, sites: number }} options */
export async function startRecordedSites({ delayMs, sites }) {
  const { child, said, urls } = await start('recorded', delayMs, sites);
  return {
    urls,
    /** How many requests have been answered so far. */
    async requests() {
      child.send('requests');
      return Number(await said());
    },
    stop: () => end(child),
  };
}

/** @param {number} hosts */
export async function startMuteHosts(hosts) {
  const { child, urls } = await start('mute', hosts);
  return { urls, stop: () => end(child) };
}

/** @param {number} hosts */
export async function startUnreachableHosts(hosts) {
  const { child, urls, ports } = await start('unreachable', hosts);
  const sockets = (await Promise.all(ports.map(fillQueue))).flat();
  return {
    urls,
    stop() {
      for (const socket of sockets) socket.destroy();
      end(child);
    },
  };
}

/** @param {number} port */
async function fillQueue(port) {
  const sockets = [];
  for (let isFull = false; !isFull; ) {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    sockets.push(socket);
    isFull = await Promise.race([
      once(socket, 'connect').then(() => false),
      new Promise((resolve) => setTimeout(() => resolve(true), NOT_ACCEPTED_MS)),
    ]);
  }
  return sockets;
}
