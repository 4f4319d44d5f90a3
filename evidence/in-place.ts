import { answererOf } from './answerer/answerer.ts';
import type { Evidence } from './evidence.ts';
import type { Exchange } from './exchange.ts';
import { isHtml, isRestAnswer, statusOf } from './read.ts';

/** What is at an address where no WordPress shows. */
export type InPlace = 'parked' | 'default' | 'application' | 'nothing';

/** A page of WordPress links to its own files, whatever the theme. */
const ofWordPress =
  /\/wp-(?:content|includes|json)\/|rest_route=|https:\/\/api\.w\.org\/|name="generator" content="WordPress/i;

/** Every address of the API was asked, and nothing of WordPress or of its plugins came back from any. */
export function isWithoutWordPress({ exchanges }: Evidence): boolean {
  if (!exchanges['rest-route-index']) return false;
  return !Object.values(exchanges).some(
    (one) => one && (isRestAnswer(one) || ['wordpress', 'plugin'].includes(answererOf(one).by)),
  );
}

/** What the front page shows; null where it is of WordPress, is not there, or says something else of its own. */
export function inPlaceOn(page: Exchange): InPlace | null {
  const { by, kind } = answererOf(page);
  const status = statusOf(page) ?? 0;
  if (kind === 'parked' || kind === 'default') return kind;
  if (by === 'other-application') return 'application';
  const isWordPress = ofWordPress.test(page.response?.text ?? '');
  if (isWordPress || (kind !== null && kind !== 'server-page')) return null;
  return [200, 403, 404].includes(status) && (isHtml(page) || status !== 200) ? 'nothing' : null;
}
