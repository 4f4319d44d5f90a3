import { NotKnown } from '../not-known.ts';
import { isPermitted } from './options.ts';
import type { Pass } from './pass.ts';
import { applyRules } from './rules.ts';
import { escapedPath, schemeLength } from './uri.ts';

/** What the rewriting of a folder makes of a request. */
export type Rewriting =
  | { kind: 'none' }
  | { kind: 'status'; status: number; location?: string }
  | { kind: 'internal'; target: string };

export function rewriting(pass: Pass): Rewriting {
  const { rewrite } = pass.config;
  if (!rewrite?.engine) return { kind: 'none' };
  // An address of the folder without its slash is left to the redirect that adds it.
  if (!rewrite.options?.has('allownoslash') && `${pass.filename}/` === rewrite.folder)
    return { kind: 'none' };
  if (pass.isOver) return { kind: 'none' };
  if (!isPermitted(pass, 'followsymlinks') && !isPermitted(pass, 'symlinksifownermatch'))
    return { kind: 'status', status: 403 };
  const before = { filename: pass.filename, query: pass.query };
  const status = { of: 200 };
  const result = applyRules(pass, rewrite, status);
  if (result.kind === 'unchanged') {
    pass.filename = before.filename;
    return { kind: 'none' };
  }
  const isPassedThrough = result.kind === 'changed' && result.isPassedThrough;
  const isWhole = schemeLength(pass.filename) > 0 && !isPassedThrough;
  const isEscaped = isWhole && !(result.kind === 'changed' && result.isEscapedNot);
  if (pass.query && !isEscaped && hasControls(pass.query)) return { kind: 'status', status: 403 };
  if (result.kind === 'status') return { kind: 'status', status: result.status };
  if (!isWhole && !isPassedThrough && status.of !== 200)
    throw new NotKnown('A rule after one that redirects takes the redirect back, and not its status');
  if (isWhole) return { kind: 'status', ...redirect(pass, before.query, result.isEscapedNot, status.of) };
  if (!pass.filename.startsWith('/')) return { kind: 'status', status: 400 };
  if (pass.filename === before.filename) return { kind: 'none' };
  return internal(pass);
}

function redirect(
  pass: Pass,
  queryBefore: string | null,
  isEscapedNot: boolean,
  status: number,
): { status: number; location: string } {
  const { rewrite } = pass.config;
  let location = pass.filename;
  const scheme = schemeLength(location);
  const slash = location.indexOf('/', scheme);
  if (rewrite?.base !== undefined && slash !== -1 && slash + 1 < location.length) {
    const path = location.slice(slash + 1);
    location =
      location.slice(0, slash + 1) + withBase(path, rewrite.folder.replace(/^\//, ''), rewrite.base.slice(1));
  }
  if (!isEscapedNot) location = escapedAddress(location, scheme);
  if (pass.query !== null) {
    const isKept = isEscapedNot || pass.query === queryBefore;
    location += `?${isKept ? pass.query : escapedPath(pass.query)}`;
  }
  return { status: status >= 300 && status < 400 ? status : 302, location };
}

function escapedAddress(address: string, scheme: number): string {
  if (address[scheme - 1] !== '/') return address.slice(0, scheme) + escapedPath(address.slice(scheme));
  const slash = address.indexOf('/', scheme);
  return slash === -1 ? address : address.slice(0, slash + 1) + escapedPath(address.slice(slash + 1));
}

function internal(pass: Pass): Rewriting {
  const { rewrite } = pass.config;
  const { documentRoot } = pass.journey.server;
  if (rewrite?.base !== undefined) pass.filename = withBase(pass.filename, rewrite.folder, rewrite.base);
  else if (pass.filename.startsWith(`${documentRoot}/`))
    pass.filename = pass.filename.slice(documentRoot.length);
  const target = pass.filename + (pass.query === null ? '' : `?${pass.query}`);
  return { kind: 'internal', target };
}

/** The path of the folder gives way to that of RewriteBase. */
function withBase(path: string, folder: string, base: string): string {
  const prefix = folder.replace(/\/$/, '');
  if (!path.startsWith(`${prefix}/`)) return path;
  return (base === '' || base.endsWith('/') ? base : `${base}/`) + path.slice(prefix.length + 1);
}

function hasControls(text: string): boolean {
  return [...text].some((char) => char <= ' ' || char === '\x7f');
}
