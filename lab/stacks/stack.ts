import type { ServerProgram } from '../machine/server.ts';

/** The web servers of the lab, by the names that results and reports use. */
export const stackIds = [
  'apache-mod-php',
  'apache-fpm',
  'apache-fpm-proxypassmatch',
  'apache-fcgid',
  'apache-cgi',
  'apache-modsecurity',
  'nginx-fpm',
  'nginx-apache',
  'https',
  'varnish',
  'lighttpd',
  'caddy',
] as const;

export type StackId = (typeof stackIds)[number];

/** What a stack is told of the site it serves. */
export interface StackContext {
  /** For configuration, sockets, logs. */
  folder: string;
  /** The document root. */
  www: string;
  /** Where clients connect. */
  port: number;
  /** A further free port, for what stands behind. */
  backPort: number;
  /** The folder with php.ini. */
  php: string;
  /** Where certificates lie; the stack `https` alone reads them. */
  certificates: string;
  /** The path of the site below the document root, `/` or `/blog/`. */
  base: string;
}

export interface Stack {
  id: StackId;
  says: string;
  scheme: 'http' | 'https';
  /**
   * Every file it is configured by: the path below `folder`, to its text. Those that a fix may name carry the name by
   * which it does so.
   */
  configure(context: StackContext): ConfigFile[];
  /** What runs, in the order to start it. */
  programs(context: StackContext): ServerProgram[];
}

export interface ConfigFile {
  path: string;
  text: string;
  /** As a fix names it: `Apache virtual host`. */
  name?: string;
  mode?: number;
}
