import http from 'node:http';
import https from 'node:https';
import net, { type Socket } from 'node:net';
import tls from 'node:tls';
import { buildConnector } from 'undici';
import { HarnessError } from '../harness-error.ts';
import { type Connect, connectorOptions, expiryOf, type Opening, openingOf, watch } from './connector.ts';
import type { ForwardProxy } from './proxy.ts';
import type { TlsOptions } from './trust.ts';

/**
 * Connections through a proxy: a tunnel to what speaks TLS, else to the proxy itself, which then passes requests on.
 * What a proxy will not do is an error of ours: it says nothing of the site.
 */
export function proxiedConnect(proxy: ForwardProxy, tlsOptions: TlsOptions, now: () => number): Connect {
  const secure = buildConnector(connectorOptions(tlsOptions));
  return (onOpening) => (options, callback) => {
    const opening = openingOf(options, now, proxy.name);
    onOpening(opening);
    const refuse = (why: string) => callback(new HarnessError(`the proxy ${proxy.name} ${why}`), null);
    const done = (socket: Socket) => {
      opening.ready = now();
      opening.certificateExpires = opening.secure ? expiryOf(socket) : null;
      watch(socket, opening);
      callback(null, socket);
    };
    const connected = () => {
      opening.connected = now();
    };
    if (!opening.secure) toProxy(proxy, opening, { done, connected, refuse });
    else
      tunnel(proxy, `${options.hostname}:${options.port || 443}`, opening, {
        connected,
        refuse,
        done: (httpSocket) =>
          secure({ ...options, httpSocket }, (...[error, socket]) => {
            if (error === null) done(socket);
            else callback(error, null);
          }),
      });
  };
}

interface Reaction {
  connected(): void;
  done(socket: Socket): void;
  refuse(why: string): void;
}

const unreachable = ({ code, message }: NodeJS.ErrnoException) => `cannot be reached: ${code ?? message}`;

function toProxy({ isSecure, hostname, port }: ForwardProxy, opening: Opening, reaction: Reaction): void {
  const socket = isSecure
    ? tls.connect({ host: hostname, port, servername: net.isIP(hostname) === 0 ? hostname : '' })
    : net.connect({ host: hostname, port });
  opening.abandon = () => {
    if (opening.ready === null) socket.destroy();
  };
  socket.setNoDelay(true);
  const fail = (error: NodeJS.ErrnoException) => reaction.refuse(unreachable(error));
  socket.once('error', fail);
  socket.once(isSecure ? 'secureConnect' : 'connect', () => {
    socket.off('error', fail);
    reaction.connected();
    reaction.done(socket);
  });
}

function tunnel(
  { isSecure, hostname, port, authorization }: ForwardProxy,
  target: string,
  opening: Opening,
  { connected, done, refuse }: Reaction,
): void {
  const request = (isSecure ? https : http).request({
    host: hostname,
    port,
    method: 'CONNECT',
    path: target,
    headers: { host: target, ...(authorization === null ? {} : { 'proxy-authorization': authorization }) },
    agent: false,
  });
  opening.abandon = () => {
    if (opening.connected === null) request.destroy();
  };
  request.once('error', (error) => {
    if (opening.connected === null) refuse(unreachable(error));
  });
  request.once('connect', ({ statusCode }, socket) => {
    if (statusCode === 200) {
      connected();
      done(socket as Socket);
      return;
    }
    socket.destroy();
    refuse(`opens no connection to ${target}: it answers ${statusCode}${hintFor(statusCode)}`);
  });
  request.end();
}

/** It wants to know who asks. */
const hintFor = (status: number | undefined): string =>
  status === 407 ? ', which asks for a user and a password: write them into its address' : '';
