import type { NetworkFailureKind } from '../../evidence/exchange.ts';
import type { Transition } from './news.ts';

/** A network's own words hold addresses; these do not. `seconds` is the bound. */
export function failureWords(kind: NetworkFailureKind, seconds: number): string {
  return {
    'dns-failure': 'The name of its host is not known to the name service.',
    'connection-refused': 'Nothing accepts a connection at its address.',
    'connection-timeout': `There was no connection to it within ${seconds} s.`,
    'connection-reset': 'It closed the connection without an answer.',
    'network-unreachable': 'There is no way to it from this network.',
    'tls-untrusted': 'Its certificate is of nobody that is trusted here.',
    'tls-expired': 'Its certificate has expired.',
    'tls-name-mismatch': 'Its certificate is for another name.',
    'tls-client-certificate': 'It demands a certificate of the client.',
    'tls-failed': 'It speaks no TLS that is understood here.',
    'response-timeout': `It did not answer within ${seconds} s, and may have taken the message all the same.`,
    'visit-timeout': `It did not answer in time.`,
    'response-truncated': 'Its answer broke off.',
    'response-overlong': 'Its answer goes on after its announced end.',
    'response-undecodable': 'Its answer is not compressed as it says.',
    'response-malformed': 'What it answers is no HTTP.',
    'headers-too-large': 'The head of its answer is too large.',
  }[kind];
}

/** What happened to a site, to be followed by its name. */
export const kindWords: Record<Transition['kind'], string> = {
  new: 'fails',
  changed: 'fails for another reason',
  still: 'still fails',
  flaky: 'failed and passed when looked at again',
  warning: 'warning',
  recovered: 'works again',
};

/** `2026-11-24 12:00 UTC` of an ISO time. */
export function timeWords(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

/** `authorization-header-stripped, web server, since 2026-11-24 12:00 UTC`. */
export function factWords({ cause, layer, since }: Transition): string {
  const facts = [cause, layer?.replace('-', ' '), `since ${timeWords(since)}`];
  return facts.filter((fact) => fact !== null && fact !== undefined).join(', ');
}
