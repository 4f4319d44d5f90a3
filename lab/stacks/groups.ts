import { type StackId, stackIds } from './stack.ts';

/** Where WordPress's .htaccess counts. */
export const everyApache = [
  'apache-mod-php',
  'apache-fpm',
  'apache-fpm-proxypassmatch',
  'apache-fcgid',
  'apache-cgi',
  'nginx-apache',
] as const satisfies StackId[];

/** For what is seen at the web server: all but those that differ from another one only in what stands in front. */
export const everyStack: readonly StackId[] = stackIds;

/** Where a site is asked over plain http. */
export const everyPlainStack: readonly StackId[] = stackIds.filter((id) => id !== 'https');
