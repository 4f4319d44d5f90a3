import type { SiteFiles } from '../../../site-files/htaccess/evaluate/server.ts';

/** The folders that have a .htaccess file now and then. */
export const htaccessFolders = ['', '/blog', '/wp-content'] as const;

export const siteFiles = [
  'index.php',
  'wp-login.php',
  'xmlrpc.php',
  'readme.html',
  'wp-admin/index.php',
  'wp-content/index.php',
  'wp-content/uploads/a.txt',
  'wp-includes/version.php',
  'blog/index.php',
  'blog/wp-login.php',
] as const;

const files = new Set(siteFiles.map((name) => `/${name}`));
const folders = new Set([...files].flatMap((name) => parents(name)));

function parents(name: string): string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_part, index) => parts.slice(0, index + 1).join('/'));
}

export const site: SiteFiles = {
  kind: (path) => (files.has(path) ? 'file' : folders.has(path) ? 'folder' : null),
};
