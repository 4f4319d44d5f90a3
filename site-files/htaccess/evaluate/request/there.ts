import type { Pass } from './pass.ts';

/** Nothing is known of what lies outside the site: it counts as absent, as links do. */
export function isThere({ journey: { server } }: Pass, path: string, letter: string): boolean {
  const root = server.documentRoot;
  if (/^\/+$/.test(path)) return letter === 'd';
  if (path !== root && !path.startsWith(`${root}/`)) return false;
  const hasSlash = path.endsWith('/');
  const kind = server.files.kind(
    path
      .slice(root.length)
      .replace(/\/+$/, '')
      .replace(/\/{2,}/g, '/'),
  );
  if (letter === 'd') return kind === 'folder';
  return (letter === 'f' || letter === 's') && kind === 'file' && !hasSlash;
}
