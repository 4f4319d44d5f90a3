import { namedIn } from '../../../named-in.ts';
import type { Directive } from '../../parse/tree.ts';
import { argumentsOf, patternIn, placeOf, type Reading, refuse } from './reading.ts';

const NAMED: Readonly<Record<string, number>> = { permanent: 301, temp: 302, seeother: 303, gone: 410 };

const FIXED: Readonly<Record<string, number>> = { redirecttemp: 302, redirectpermanent: 301 };

const isRedirect = (status: number): boolean => status >= 300 && status < 400;

export function readRedirect(reading: Reading, directive: Directive): void {
  const isPattern = directive.key === 'redirectmatch';
  const fixed = namedIn(FIXED, directive.key);
  const words = fixed
    ? argumentsOf(reading, directive, 2, 2)
    : argumentsOf(reading, directive, isPattern ? 2 : 1, 3);
  const first = words[0]?.toLowerCase() ?? '';
  const named = /^\d/.test(first) ? Number.parseInt(first, 10) : namedIn(NAMED, first);
  const status = named ?? fixed ?? 302;
  const place = placeOf(reading, directive);
  if (words.length === 3 && named === undefined)
    throw refuse(reading, directive, 'the first word must be a status');
  const isWhole = words.length === 1 || (words.length === 2 && named !== undefined && isRedirect(status));
  if (isWhole) {
    reading.whole.unknowns.push({ says: `${directive.name} without a path is not followed here`, place });
    return;
  }
  const [path = '', target] = named === undefined ? words : words.slice(1);
  const pattern = isPattern ? patternIn(reading, directive, path) : null;
  if (isRedirect(status) !== (target !== undefined))
    throw refuse(reading, directive, 'a target and this status do not go together');
  if (target !== undefined && !isPattern && !target.startsWith('/') && !isUrl(target))
    throw refuse(reading, directive, 'the target must be a whole address or begin with a slash');
  reading.config.redirects.push({
    pattern,
    path: isPattern ? path : path.replace(/\/{2,}/g, '/'),
    target: target ?? null,
    status,
    place,
  });
}

/** A scheme and something behind it. */
export function isUrl(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:\/\/./s.test(text) || /^[A-Za-z][A-Za-z0-9+.-]*:(?!\/\/)./s.test(text);
}
