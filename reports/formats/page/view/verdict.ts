import { needsYou } from '../../../model/status.ts';
import { serverPlace } from '../../../text/server-place.ts';
import type { PageCause, PageModel } from '../model.ts';
import { isUnrecognised } from './unrecognised.ts';
import { count } from './words.ts';

/** Returns the run in one sentence. */
export function runVerdict({ sites, checks, counts }: PageModel): string {
  const all = sites.length;
  const needing = sites.filter(({ status }) => needsYou(status)).length;
  if (needing > 0) return `${of(needing, all)} ${needing === 1 ? 'needs' : 'need'} you`;
  if (counts.skipped === all) return `Nothing was checked on ${count(all, 'site')}`;
  if (counts.skipped > 0) {
    const looked = all - counts.skipped;
    return `${of(looked, all)} ${looked === 1 ? 'passes' : 'pass'} what was checked`;
  }
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

/** Returns what explains the run, in a sentence or two; null where nothing needs explaining. */
export function explanation(model: PageModel): string | null {
  const needing = model.sites.filter(({ status }) => needsYou(status)).length;
  if (needing === 0) return warningsText(model.counts.warn);
  const failing = model.causes.filter(({ severity }) => severity === 'fail');
  const parts = [
    causesText(
      failing.filter((cause) => !isUnrecognised(cause)),
      model,
      needing,
    ),
    ...failing.filter(isUnrecognised).map((cause) => unknownText(cause, needing)),
  ].filter((part) => part !== '');
  return (
    parts.join(' ') || 'No known cause explains it: the page of each site has what was sent and answered.'
  );
}

function warningsText(warning: number): string | null {
  if (warning === 0) return null;
  return `${count(warning, 'site')} ${warning === 1 ? 'works, with a warning' : 'work, with warnings'}.`;
}

/** `causes` has the most frequent first. */
function causesText(causes: PageCause[], { sites }: PageModel, needing: number): string {
  const [first, second] = causes;
  if (!first) return '';
  // One that sites.yaml allows is found on sites that pass as well.
  const isOfThese = sites.every(({ causes: of, status }) => !of.includes(first.id) || needsYou(status));
  const [place] = first.groups;
  const where =
    first.places === 1 && place
      ? `on ${serverPlace(place)}`
      : `on ${first.places.toLocaleString('en')} servers`;
  if (causes.length === 1 && isOfThese && first.count === needing)
    return needing === 1 ? 'One cause explains it.' : `One cause, ${where}, explains ${quantity(needing)}.`;
  const many = `${count(causes.length, 'cause')}.`;
  if (needing === 1 && causes.length > 1) return `${count(causes.length, 'cause')} together explain it.`;
  if (first.count === second?.count && first.count === 1) return `${many} Each affects one site.`;
  const affected = isOfThese ? affectedText(first.count, needing) : count(first.count, 'site');
  const which = causes.length === 1 ? 'It affects' : 'The most frequent affects';
  return `${many} ${which} ${affected}, ${first.count > 1 && first.places === 1 ? 'all ' : ''}${where}.`;
}

function affectedText(some: number, all: number): string {
  if (some === all) return `all ${count(all, 'site')}`;
  return `${some.toLocaleString('en')} of the ${count(all, 'site')}`;
}

function unknownText({ count: many }: PageCause, needing: number): string {
  if (needing === 1) return 'Its answers match no known cause.';
  return `The answers of ${count(many, 'site')} match no known cause.`;
}

function quantity(needing: number): string {
  return needing === 2 ? 'both' : `all ${needing.toLocaleString('en')}`;
}
