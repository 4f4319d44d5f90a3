import type { Layer } from '../../causes/cause.ts';
import type { NetworkFailureKind } from '../../evidence/exchange.ts';
import type { CheckState, SiteChange, SiteStatus } from '../model/report.ts';

export type State = CheckState | SiteStatus;

/** How the state of a site or a check is written. */
interface StateWords {
  /** A letter for a terminal, one column wide. */
  sign: string;
  emoji: string;
  /** At most five letters, for where there are no signs. */
  letters: string;
  /** One letter, for where there are no signs and no room. */
  letter: string;
  /** The colour by its name in `util.styleText`. */
  colour: 'green' | 'yellow' | 'red' | 'magenta' | 'gray';
  /** The verb for one: `1 site passes`. */
  does: string;
  /** The verb for several: `2 sites pass`. */
  do: string;
  /** A label behind a number or on a button: `28 pass`. */
  label: string;
  /** What the visit of a site found, behind its name: `shop works, with a warning`. */
  visit: string;
}

export const states: Record<State, StateWords> = {
  pass: {
    sign: '✓',
    emoji: '✅',
    letters: 'ok',
    letter: '.',
    colour: 'green',
    does: 'passes',
    do: 'pass',
    label: 'pass',
    visit: 'passes',
  },
  warn: {
    sign: '!',
    emoji: '⚠️',
    letters: 'warn',
    letter: '!',
    colour: 'yellow',
    does: 'warns',
    do: 'warn',
    label: 'warn',
    visit: 'works, with a warning',
  },
  fail: {
    sign: '✗',
    emoji: '❌',
    letters: 'FAIL',
    letter: 'x',
    colour: 'red',
    does: 'fails',
    do: 'fail',
    label: 'fail',
    visit: 'fails',
  },
  flaky: {
    sign: '~',
    emoji: '🟣',
    letters: 'flaky',
    letter: '~',
    colour: 'yellow',
    does: 'is flaky',
    do: 'are flaky',
    label: 'flaky',
    visit: 'is flaky',
  },
  error: {
    sign: '?',
    emoji: '❔',
    letters: 'ERR',
    letter: '?',
    colour: 'magenta',
    does: 'could not be checked',
    do: 'could not be checked',
    label: 'not checked',
    visit: 'could not be checked',
  },
  blocked: {
    sign: '–',
    emoji: '➖',
    letters: 'block',
    letter: '-',
    colour: 'gray',
    does: 'is blocked',
    do: 'are blocked',
    label: 'blocked',
    visit: 'was not checked',
  },
  skipped: {
    sign: '–',
    emoji: '➖',
    letters: 'skip',
    letter: '-',
    colour: 'gray',
    does: 'is skipped',
    do: 'are skipped',
    label: 'skipped',
    visit: 'was not checked',
  },
};

/** How is written what became of a site since the runs before. */
interface ChangeWords {
  /** The verb for one: `1 site still fails`. */
  does: string;
  /** The verb for several: `2 sites still fail`. */
  do: string;
  /** The verb with a date behind it: `still fails, since 2026-11-24`. */
  since: string;
  /** What the site does now, for whoever has not seen the report. */
  now: string;
  /** A tag beside the name of the site; null for what is no news. */
  tag: string | null;
}

/** The kinds of change, the worst first. */
export const changes: Record<SiteChange['kind'], ChangeWords> = {
  new: {
    does: 'began to fail',
    do: 'began to fail',
    since: 'began to fail on',
    now: 'fails',
    tag: 'new',
  },
  changed: {
    does: 'fails for another cause',
    do: 'fail for another cause',
    since: 'fails for another cause since',
    now: 'fails for another cause',
    tag: 'other cause',
  },
  still: {
    does: 'still fails',
    do: 'still fail',
    since: 'still fails, since',
    now: 'still fails',
    tag: null,
  },
  flaky: {
    does: 'is flaky',
    do: 'are flaky',
    since: 'is flaky since',
    now: 'failed once, then passed',
    tag: 'flaky',
  },
  recovered: {
    does: 'recovered',
    do: 'recovered',
    since: 'recovered on',
    now: 'works again',
    tag: 'recovered',
  },
};

const layers: Record<Layer, string> = {
  client: 'client',
  network: 'network',
  edge: 'edge',
  'web-server': 'web server',
  php: 'PHP',
  wordpress: 'WordPress',
  plugin: 'plugin',
  account: 'account',
};

/**
 * Returns `web server` for `web-server`. A layer that is none of ours stays as it is: a report may come from
 * elsewhere.
 */
export function layerName(layer: Layer): string {
  return layers[layer] ?? layer;
}

/** Why a request has no answer, or none that can be read, as a part of a sentence. */
export const failures: Record<NetworkFailureKind, string> = {
  'dns-failure': 'the name of the host is not known',
  'connection-refused': 'the host refused the connection',
  'connection-timeout': 'the connection did not come about in time',
  'connection-reset': 'the connection was broken off',
  'network-unreachable': 'there is no way to the host from here',
  'tls-untrusted': 'the certificate is of nobody we trust',
  'tls-expired': 'the certificate has expired',
  'tls-name-mismatch': 'the certificate is for another name',
  'tls-client-certificate': 'the server demands a certificate of the client',
  'tls-failed': 'the encryption could not be agreed on',
  'response-timeout': 'no answer came in time',
  'visit-timeout': 'the time of the visit ran out',
  'response-truncated': 'the answer broke off',
  'response-overlong': 'the answer goes on after its announced end',
  'response-undecodable': 'the answer is not compressed as it says',
  'response-malformed': 'the answer is not HTTP',
  'headers-too-large': 'the headers of the answer are too large',
};
