import type { WpConfig } from './config.ts';

/** Whether wp-config.php, or what else starts WordPress, loads this file: it has another name, and does not start it. */
export function isPart({ source, settings }: WpConfig): boolean {
  return settings === null && /(?<!wp-config)\.php$/i.test(source.name);
}
