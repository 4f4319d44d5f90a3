import { X509Certificate } from 'node:crypto';
import { isIP, type LookupFunction, Socket } from 'node:net';
import { createSecureContext, rootCertificates, type SecureContext, TLSSocket } from 'node:tls';
import { buildConnector } from 'undici';
import { HarnessError } from './harness-error.ts';
import { limits } from './limits.ts';

export interface TlsOptions {
  /** A certificate authority to trust besides the public ones, PEM. */
  ca: string | null;
  /** Accept any certificate. */
  insecure: boolean;
}

/** A connection while it is opened: when each phase ended, as `performance.now()` has it; null until then. */
export interface Opening {
  readonly started: number;
  readonly named: boolean;
  lookedUp: number | null;
  connected: number | null;
  ready: number | null;
  readonly secure: boolean;
  /** The numeric address that answered; null until then. */
  address: string | null;
  /** ISO time. */
  certificateExpires: string | null;
  /** Gives up; a connection that is open by now stays. */
  abandon(): void;
}

export type Connect = (onOpening: (opening: Opening) => void) => buildConnector.connector;

export function timedConnect(tls: TlsOptions, now: () => number, lookup?: LookupFunction): Connect {
  const connect = buildConnector({
    // The request's own bound covers connecting, and knows the phase that took too long.
    timeout: 0,
    allowH2: false,
    autoSelectFamilyAttemptTimeout: limits.addressAttemptMs,
    rejectUnauthorized: !tls.insecure,
    // Node does not compare names again when it resumes a session, not even of a certificate that it has refused.
    maxCachedSessions: 0,
    ...(lookup ? { lookup } : {}),
    ...(tls.ca === null ? {} : { secureContext: trusting(tls.ca) }),
  });
  return (onOpening) => (options, callback) => {
    const opening: Opening = {
      started: now(),
      named: isIP(options.hostname) === 0,
      lookedUp: null,
      connected: null,
      ready: null,
      secure: options.protocol === 'https:',
      address: null,
      certificateExpires: null,
      abandon: () => {},
    };
    onOpening(opening);
    // undici returns the socket without saying so in its types; without it the phases would be unknown.
    const socket: unknown = connect(options, (...result) => {
      if (result[0] === null) {
        opening.ready = now();
        opening.address = result[1].remoteAddress ?? null;
        opening.certificateExpires = expiryOf(result[1]);
      }
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

/** ISO time. */
function expiryOf(socket: Socket): string | null {
  if (!(socket instanceof TLSSocket)) return null;
  const date = new Date(socket.getPeerCertificate().valid_to);
  return Number.isNaN(date.valueOf()) ? null : date.toISOString();
}

function trusting(ca: string): SecureContext {
  try {
    new X509Certificate(ca);
    return createSecureContext({ ca: [...rootCertificates, ca] });
  } catch (cause) {
    throw new HarnessError('tls.ca holds no certificate in PEM form', { cause });
  }
}
