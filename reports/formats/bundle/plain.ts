import type { CauseId } from '../../../causes/ids.ts';

/** What is said of a cause where the words for its layer and its checks would mislead. */
interface Plain {
  /** What does not work, for a customer. */
  broken?: string;
  /** Where the reason lies, for a customer. */
  place?: string;
  /** What is asked of a host that can change nothing in a file for it. */
  asked?: string;
}

const DOWN = 'the whole website cannot be reached, by a browser either';
const CERTIFICATE = 'browsers warn of it, and apps refuse to connect';

export const plainly: Partial<Record<CauseId, Plain>> = {
  'connection-refused': {
    broken: DOWN,
    place: 'in the machine of the site: no web server answers there, or a firewall turns visitors away',
    asked:
      'no answer came. Please start the web server, see that it listens at the address and port of the site, and look whether a firewall refuses the connection.',
  },
  'connection-timeout': {
    broken: DOWN,
    place: 'in the machine of the site or a firewall in front of it: visitors wait and get nothing',
    asked:
      'no answer came. Please look whether the machine is up, and whether a firewall drops connections to its address, ours among them.',
  },
  'server-hangs': {
    broken: DOWN,
    place: 'in the machine of the site: it takes the connection and never answers',
    asked:
      'the connection came about and no answer did. Please look at the load of the machine and at the error log of the web server and of PHP.',
  },
  'dns-failure': {
    broken: DOWN,
    place: 'in the name of the site: no name server knows it',
    asked:
      'no name server knows the host. Please look whether the domain is registered, and whether its zone has a record for this name.',
  },
  'tls-expired': { broken: CERTIFICATE, place: 'in the certificate of the site: it has expired' },
  'tls-untrusted': {
    broken: CERTIFICATE,
    place: 'in the certificate of the site: nobody vouches for it, or a part of it is not sent along',
  },
  'tls-name-mismatch': {
    broken: CERTIFICATE,
    place: 'in the certificate of the site: it is for another name',
  },
  'login-protection': { place: 'in a plugin of the site that guards its login' },
};
