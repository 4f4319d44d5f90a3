import { isIP, type LookupFunction, Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { buildConnector } from 'undici';
import { limits } from '../limits.ts';
import { secureContextOf, type TlsOptions } from './trust.ts';

/** A connection while it is opened: when each phase ended, as `performance.now()` has it; null until then. */
export interface Opening {
  readonly started: number;
  readonly named: boolean;
  lookedUp: number | null;
  connected: number | null;
  ready: number | null;
  readonly secure: boolean;
  /** What it goes through, `proxy.example:3128`; null for none. */
  readonly proxy: string | null;
  /** The numeric address that answered; null until then, and where a proxy knows it alone. */
  address: string | null;
  /** ISO time. */
  certificateExpires: string | null;
  /** What ended the connection first, where undici goes on to say that it was closed: a TLS alert. */
  fault: Error | null;
  /** Gives up; a connection that is open by now stays. */
  abandon(): void;
}

export type Connect = (onOpening: (opening: Opening) => void) => buildConnector.connector;

export function timedConnect(tls: TlsOptions, now: () => number, lookup?: LookupFunction): Connect {
  const connect = buildConnector({ ...connectorOptions(tls), ...(lookup ? { lookup } : {}) });
  return (onOpening) => (options, callback) => {
    const opening = openingOf(options, now, null);
    onOpening(opening);
    // undici returns the socket without saying so in its types; without it the phases would be unknown.
    const socket: unknown = connect(options, (...result) => {
      if (result[0] === null) {
        opening.ready = now();
        opening.address = result[1].remoteAddress ?? null;
        opening.certificateExpires = expiryOf(result[1]);
      }
      // undici leaves the socket out where it has none to give, whatever its types say.
      if (result[1] instanceof Socket) watch(result[1], opening);
      callback(...result);
    });
    if (!(socket instanceof Socket)) return;
    opening.abandon = () => {
      if (opening.ready === null) socket.destroy();
    };
    socket.once('lookup', (error: Error | null) => {
      if (!error) opening.lookedUp = now();
    });
    socket.once('connect', () => {
      opening.connected = now();
    });
  };
}

export function connectorOptions(tls: TlsOptions): buildConnector.BuildOptions {
  const secureContext = secureContextOf(tls);
  return {
    // The request's own bound covers connecting, and knows the phase that took too long.
    timeout: 0,
    allowH2: false,
    autoSelectFamilyAttemptTimeout: limits.addressAttemptMs,
    rejectUnauthorized: !tls.insecure,
    // Node does not compare names again when it resumes a session, not even of a certificate that it has refused.
    maxCachedSessions: 0,
    ...(secureContext ? { secureContext } : {}),
  };
}

export function openingOf(
  { hostname, protocol }: buildConnector.Options,
  now: () => number,
  proxy: string | null,
): Opening {
  return {
    started: now(),
    named: isIP(hostname) === 0,
    lookedUp: null,
    connected: null,
    ready: null,
    secure: protocol === 'https:',
    proxy,
    address: null,
    certificateExpires: null,
    fault: null,
    abandon: () => {},
  };
}

/** A server that will not have our certificate says so only once the connection is there. */
export function watch(socket: Socket, opening: Opening): void {
  if (opening.secure)
    socket.once('error', (error) => {
      opening.fault = error;
    });
}

/** ISO time. */
export function expiryOf(socket: Socket): string | null {
  if (!(socket instanceof TLSSocket)) return null;
  const date = new Date(socket.getPeerCertificate().valid_to);
  return Number.isNaN(date.valueOf()) ? null : date.toISOString();
}
