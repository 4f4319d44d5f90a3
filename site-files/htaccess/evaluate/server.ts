import type { Override } from './override.ts';
import type { Way } from './ways.ts';

/** What is known of the server that reads the files. */
export interface ApacheServer {
  way: Way;
  /** By the names that IfModule takes: `mod_rewrite.c`. */
  modules: { has(name: string): boolean };
  /** There are no others; otherwise it may have any. */
  isWhole: boolean;
  version: readonly [number, number, number];
  defines: ReadonlySet<string>;
  override: Override;
  /** Options of the document root before any .htaccess file. */
  options: ReadonlySet<string>;
  /** Its path on the server, without a slash at the end. */
  documentRoot: string;
  files: SiteFiles;
}

/** What lies below the document root. A path begins with a slash and does not end with one; the root is empty. */
export interface SiteFiles {
  kind(path: string): 'file' | 'folder' | null;
}
