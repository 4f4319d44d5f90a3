import type { NetworkFailureKind } from '../../../../evidence/exchange.ts';
import { breakDown } from '../evidence.ts';
import { type Mutation, smokeFails } from './mutation.ts';

type NetworkCause = Mutation['cause'] & NetworkFailureKind;

const unreachable = (cause: NetworkCause, title: string): Mutation => ({
  cause,
  title,
  change(evidence) {
    evidence.exchanges = {};
    evidence.token = null;
    breakDown(evidence, 'posts', cause);
    if (cause !== 'connection-timeout') breakDown(evidence, 'home', cause);
  },
  states: smokeFails,
  // One wait of ten seconds is enough.
  ...(cause === 'connection-timeout' ? { told: ['connection-timeout likely'] } : {}),
});

const tlsFailed = (detail: string): Pick<Mutation, 'change' | 'states'> => ({
  change(evidence) {
    evidence.exchanges = {};
    evidence.token = null;
    for (const probe of ['posts', 'home'] as const) {
      breakDown(evidence, probe, 'tls-failed');
      const { failure } = evidence.exchanges[probe] ?? {};
      if (failure) failure.detail = detail;
    }
  },
  states: smokeFails,
});

/** Causes in the network, before anything answers. */
export const network: Mutation[] = [
  unreachable('dns-failure', 'a host name that does not resolve'),
  unreachable('connection-refused', 'a port where nothing listens'),
  unreachable('connection-timeout', 'a firewall that drops what comes'),
  unreachable('tls-untrusted', 'a certificate that nobody signed'),
  unreachable('tls-expired', 'an expired certificate'),
  unreachable('tls-name-mismatch', 'a certificate for another name'),
  {
    ...tlsFailed('ERR_SSL_WRONG_VERSION_NUMBER wrong version number'),
    cause: 'tls-absent',
    title: 'https asked of a port that speaks HTTP',
  },
  {
    ...tlsFailed('ERR_SSL_TLSV1_UNRECOGNIZED_NAME tlsv1 unrecognized name'),
    cause: 'tls-refused',
    title: 'a server without a certificate for the name',
  },
  {
    ...tlsFailed('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION tlsv1 alert protocol version'),
    cause: 'tls-refused',
    title: 'a server of old versions of TLS alone',
  },
];
