import type { Tree } from '../yaml/tree.ts';
import type { Values } from '../yaml/values.ts';
import { readRestRoot, readSiteUrl, type UrlReading, withoutSlash } from './url.ts';

export function readUrl(values: Values, tree: Tree | undefined): URL | null {
  return read(values, tree, 'url', readSiteUrl);
}

export function readRoot(values: Values, tree: Tree | undefined): URL | null {
  return read(values, tree, 'rest_root', readRestRoot);
}

/** A route is joined to the REST root, so it has neither the root nor a slash at its ends. */
export function readRoute(values: Values, tree: Tree | undefined, label: string, otherwise: string): string {
  const route = values.text(tree, label);
  if (route === null || tree?.kind !== 'scalar') return otherwise;
  const bare = route.replace(/^\/*(wp-json(\/|$))?/, '').replace(/^\/+|\/+$/g, '');
  const fits = /^[A-Za-z0-9._~%-]+(\/[A-Za-z0-9._~%-]+)*$/.test(bare);
  if (fits && bare === route) return route;
  values.refuse(tree, label, fits && values.isLiteral(tree) ? `did you mean ${bare}` : undefined);
  return otherwise;
}

/** An address in the result never ends with a slash; a REST root always does. */
export function siteAddress(url: URL | null): string {
  return url === null ? '' : withoutSlash(url.origin + url.pathname);
}

export function rootAddress(url: URL | null): string | null {
  return url === null ? null : `${withoutSlash(url.origin + url.pathname + url.search)}/`;
}

function read(
  values: Values,
  tree: Tree | undefined,
  label: string,
  reader: (text: string, label: string, mayShow: boolean) => UrlReading,
): URL | null {
  const text = values.text(tree, label);
  if (text === null || tree?.kind !== 'scalar') return null;
  const { url, mistakes } = reader(text, values.named(tree, label), values.isLiteral(tree));
  for (const { message, hint } of mistakes) values.problems.add(tree.at, message, hint);
  return url;
}
