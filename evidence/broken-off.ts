import { answererOf } from './answerer/answerer.ts';
import type { Exchange } from './exchange.ts';
import { codeOf, headerOf, statusOf } from './read.ts';

/** PHP says so itself, where it prints its errors; never translated. */
const FATAL = /\b(fatal|parse) error(<\/b>)?:/i;

/** The page of WordPress's own `wp_die`, which says of a fatal error that there was one. */
const DIED = /<body id=["']error-page["']|class=["']wp-die-message["']/i;

/** WordPress ends the request itself there, and no code has failed. */
const ENDED: (string | null)[] = ['wordpress-maintenance', 'wordpress-database', 'maintenance-plugin'];

/** PHP code broke off before it had answered: WordPress caught a fatal error, PHP printed one, or nothing came at all. */
export function isBrokenOff(exchange: Exchange | undefined): boolean {
  const { response } = exchange ?? {};
  if (!exchange || !response || ENDED.includes(answererOf(exchange).page)) return false;
  const isServerError = (statusOf(exchange) ?? 0) >= 500;
  if (isServerError && codeOf(exchange) !== null) return codeOf(exchange) === 'internal_server_error';
  return (
    FATAL.test(response.text) ||
    (isServerError && (DIED.test(response.text) || (response.bytes === 0 && isOfPhp(exchange))))
  );
}

/** WordPress had begun to answer: these headers are those of its REST API, or of PHP. */
export function isOfPhp(exchange: Exchange | undefined): boolean {
  return (
    /api\.w\.org/.test(headerOf(exchange, 'link') ?? '') ||
    /x-wp-total/i.test(headerOf(exchange, 'access-control-expose-headers') ?? '') ||
    /php/i.test(headerOf(exchange, 'x-powered-by') ?? '')
  );
}
