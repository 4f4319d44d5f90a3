import { readdirSync } from 'node:fs';
import type { ServerProgram } from '../machine/server.ts';
import type { ConfigFile, StackContext } from './stack.ts';

/** `8.2`: the newest PHP that is installed. Its programs and its module carry the number in their names. */
export function phpVersion(): string {
  const found = readdirSync('/usr/sbin').flatMap((name) => /^php-fpm(\d+\.\d+)$/.exec(name)?.[1] ?? []);
  return found.sort().at(-1) ?? '8.2';
}

/**
 * An edit of a PHP file is seen by the next request. No file cache: PHP processes of several sites that fill one at the
 * same time crash now and then (segmentation faults in php-fpm and php-cgi, seen with PHP 8.2.36).
 */
export const phpIni = `display_errors=0
log_errors=1
sendmail_path=/bin/true
realpath_cache_ttl=0
opcache.revalidate_freq=0
opcache.memory_consumption=64
opcache.max_accelerated_files=2000
opcache.jit=off
`;

export function fpmSocket({ folder }: StackContext): string {
  return `${folder}/fpm.sock`;
}

/**
 * All its processes from the start: one that is begun on demand comes only with the request after, where one that was idle
 * a moment ago has just been taken, and what waits for it would look as if the site hung.
 */
export function fpmConfig(context: StackContext): ConfigFile {
  const text = `[global]
error_log = ${context.folder}/fpm-error.log
daemonize = no

[www]
listen = ${fpmSocket(context)}
pm = static
pm.max_children = 3
catch_workers_output = yes
`;
  return { path: 'fpm.conf', text, name: 'php-fpm pool' };
}

export function fpmProgram(context: StackContext): ServerProgram {
  return {
    name: 'php-fpm',
    command: `php-fpm${phpVersion()}`,
    args: ['--nodaemonize', '--fpm-config', `${context.folder}/fpm.conf`, '--php-ini', context.php],
    folder: context.folder,
    ready: { socket: fpmSocket(context) },
  };
}
