import type { Redirect } from '../config/dir-config.ts';
import { matched } from '../config/reading.ts';
import { isUrl } from '../config/redirect.ts';
import { noted, originOf, type Pass } from './pass.ts';
import { escapedPath } from './uri.ts';
import { substituted } from './variables.ts';

/** Redirect and RedirectMatch, which come after rewriting and look at the address as it came. */
export function redirection(pass: Pass): { status: number; location?: string } | null {
  for (const { redirect, found } of fittingOf(pass)) {
    noted(pass, redirect.place, { kind: 'refused', status: redirect.status });
    if (redirect.target === null) return { status: redirect.status };
    const location = found.startsWith('/') ? originOf(pass) + found : found;
    if (!isUrl(location)) return { status: 500 };
    const query = pass.query !== null && !location.includes('?') ? `?${pass.query}` : '';
    return { status: redirect.status, location: location + query };
  }
  return null;
}

const known = new WeakMap<readonly Redirect[], Map<string, { redirect: Redirect; found: string }[]>>();

/** The first that is for the address of the request, found once for each address. */
function fittingOf(pass: Pass): { redirect: Redirect; found: string }[] {
  const { redirects } = pass.config;
  const byAddress = known.get(redirects) ?? new Map<string, { redirect: Redirect; found: string }[]>();
  known.set(redirects, byAddress);
  const before = byAddress.get(pass.uri);
  if (before) return before;
  const isPlain = !pass.uri.includes('//');
  for (const redirect of redirects) {
    // Of long lists nearly all end with this.
    if (isPlain && redirect.pattern === null && !pass.uri.startsWith(redirect.path)) continue;
    const found = targetOf(pass, redirect);
    if (found === null) continue;
    byAddress.set(pass.uri, [{ redirect, found }]);
    return [{ redirect, found }];
  }
  byAddress.set(pass.uri, []);
  return [];
}

function targetOf(pass: Pass, { pattern, path, target, place }: Redirect): string | null {
  if (pattern) {
    const found = matched(pattern, pass.uri, place);
    if (!found) return null;
    return target === null ? '' : escapedTarget(substituted(target, found, { place }));
  }
  const length = prefixLength(pass.uri, path);
  return length === 0 ? null : (target ?? '') + escapedPath(pass.uri.slice(length));
}

function escapedTarget(target: string): string {
  const [, address = '', rest = ''] = /^([^?#]*)([\s\S]*)$/.exec(target) ?? [];
  return escapedPath(address) + rest;
}

/** Whole parts of the path, of which any number of slashes is one. */
function prefixLength(uri: string, path: string): number {
  let at = 0;
  for (let own = 0; own < path.length; ) {
    if (path[own] === '/') {
      if (uri[at] !== '/') return 0;
      while (path[own] === '/') own++;
      while (uri[at] === '/') at++;
    } else if (path[own++] !== uri[at++]) return 0;
  }
  const isWhole = path.endsWith('/') || at >= uri.length || uri[at] === '/';
  return isWhole ? at : 0;
}
