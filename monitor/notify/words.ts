import { capital } from '../../base/text.ts';
import type { NetworkFailureKind } from '../../evidence/exchange.ts';
import { changes, failures, layerName } from '../../reports/text/words.ts';
import type { Transition } from './news.ts';

/** A network's own words hold addresses; these do not. `seconds` is the bound. */
export function failureWords(kind: NetworkFailureKind, seconds: number): string {
  if (kind === 'connection-timeout') return `There was no connection to it within ${seconds} s.`;
  if (kind === 'response-timeout')
    return `It did not answer within ${seconds} s, and may have taken the message all the same.`;
  return `${capital(failures[kind])}.`;
}

/** What happened to a site, to be followed by its name. */
export function kindWords(kind: Transition['kind']): string {
  return kind === 'warning' ? 'warning' : changes[kind].now;
}

/** `2026-11-24 12:00 UTC` of an ISO time. */
export function timeWords(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

/** `authorization-header-stripped, web server, since 2026-11-24 12:00 UTC`. */
export function factWords({ cause, layer, since }: Transition): string {
  const facts = [cause, layer && layerName(layer), `since ${timeWords(since)}`];
  return facts.filter((fact) => fact !== null && fact !== undefined).join(', ');
}
