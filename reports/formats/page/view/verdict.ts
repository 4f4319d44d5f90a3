import type { SiteReport } from '../../../model/report.ts';
import { needsYou } from '../../../model/status.ts';
import type { PageCause, PageModel } from '../model.ts';
import { count } from './words.ts';

/** Returns the run in one sentence. */
export function runVerdict({ sites, checks, counts }: PageModel): string {
  const all = sites.length;
  const needing = sites.filter(({ status }) => needsYou(status)).length;
  if (needing > 0) return `${of(needing, all)} ${needing === 1 ? 'needs' : 'need'} you`;
  if (counts.skipped === all) return `Nothing was checked on ${count(all, 'site')}`;
  const isWhole = sites.every(
    ({ states }) =>
      states.length >= checks.length && states.every((state) => state === 'pass' || state === 'warn'),
  );
  if (isWhole)
    return all === 1
      ? 'The site lets a client log in and write'
      : allOf(all, 'let a client log in and write');
  return all === 1 ? 'The site passes what was checked' : allOf(all, 'pass what was checked');
}

function of(some: number, all: number): string {
  if (some === all) return all === 1 ? 'The site' : `All ${count(all, 'site')}`;
  return `${some.toLocaleString('en')} of ${count(all, 'site')}`;
}

function allOf(all: number, does: string): string {
  return `All ${count(all, 'site')} ${does}`;
}

/** Returns in one sentence what explains the run; null where nothing needs explaining. */
export function explanation(model: PageModel): string | null {
  const failing = model.sites.filter(({ status }) => status === 'fail' || status === 'flaky');
  const warning = model.counts.warn;
  const warns =
    warning > 0
      ? `${count(warning, 'site')} ${warning === 1 ? 'works, with a warning' : 'work, with warnings'}.`
      : null;
  if (failing.length === 0) return warns;
  const causes = model.causes.filter(({ severity }) => severity === 'fail');
  const [first] = causes;
  if (!first) return 'No cause that we know explains it: what was asked and answered is with each site.';
  const explained = failing.filter((site) => site.causes.includes(first.id)).length;
  const where = `on ${hosts(first)}`;
  if (explained === failing.length && (causes.length === 1 || failing.length > 1))
    return `One cause ${where} explains ${quantity(failing.length)}.`;
  if (failing.length === 1) return `${count(causes.length, 'cause')} together explain it.`;
  const affected = `${explained.toLocaleString('en')} of the ${failing.length.toLocaleString('en')} that fail`;
  return `${count(causes.length, 'cause')}. The most frequent affects ${affected}, ${explained > 1 ? 'all ' : ''}${where}.`;
}

function hosts({ groups }: PageCause): string {
  const known = new Set(groups.map(({ address, server }) => address ?? server ?? ''));
  return known.size === 1 ? 'one host' : count(known.size, 'host');
}

function quantity(failing: number): string {
  if (failing === 1) return 'it';
  return failing === 2 ? 'both' : `all ${failing.toLocaleString('en')}`;
}

/** Returns the visit of one site in one sentence. */
export function siteVerdict({ status, checks }: SiteReport): string {
  const stateOf = (id: string) => checks.find((check) => check.id === id)?.status;
  const isBad = (id: string) => ['fail', 'blocked', 'error'].includes(stateOf(id) ?? '');
  if (status === 'skipped') return 'Nothing was checked here';
  if (status === 'error') return 'It could not be checked to the end';
  if (status === 'flaky') return 'It fails now and then: what failed was gone when looked at again';
  if (status === 'fail') {
    if (isBad('smoke')) return 'A client cannot reach the REST API';
    if (isBad('token')) return 'A client cannot log in';
    if (isBad('validate')) return 'A client can log in, and its token is refused';
    if (isBad('draft')) return 'A client can log in, and cannot write';
    const does = stateOf('draft') === 'pass' ? 'A client can log in and write' : 'A client can log in';
    return isBad('cors') ? `${does}; a browser cannot` : `${does}, and something else fails`;
  }
  const does = stateOf('draft') === 'pass' ? 'A client can log in and write' : 'What was checked passes';
  return status === 'warn' ? `${does}, with a warning` : does;
}
