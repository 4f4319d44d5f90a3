import type { NetworkFailureKind } from '../evidence/exchange.ts';
import type { FixId } from '../fixes/ids.ts';
import { type Cause, defineCause } from './cause.ts';
import type { CauseId } from './ids.ts';
import { networkFailed } from './signs.ts';

/** Nothing answered at all. The kind of failure is the cause, and a second request has to fail in the same way. */
export const networkCauses: Cause[] = [
  network('dns-failure', 'The host name of the site does not resolve', 'check-address'),
  network('connection-refused', 'Nothing listens at the address of the site', 'check-address'),
  network('connection-timeout', 'The server does not answer the attempt to connect', 'check-firewall'),
  network(
    'tls-untrusted',
    'The certificate of the site is not signed by an authority that is trusted',
    'mend-certificate',
  ),
  network('tls-expired', 'The certificate of the site has expired', 'renew-certificate'),
  network('tls-name-mismatch', 'The certificate of the site is for another name', 'mend-certificate'),
];

function network(id: CauseId & NetworkFailureKind, says: string, fix: FixId): Cause {
  return defineCause({
    id,
    layer: 'network',
    says,
    symptom: 'No request gets an answer.',
    explains: ['smoke'],
    shownBy: [
      networkFailed('posts', id, 'no answer came'),
      // A second wait of ten seconds would tell little more.
      ...(id === 'connection-timeout'
        ? []
        : [networkFailed('home', id, 'a second request fails in the same way')]),
    ],
    fixes: [fix],
  });
}
