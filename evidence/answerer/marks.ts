import { asObject } from '../../base/json.ts';
import type { Exchange } from '../exchange.ts';
import { headerOf, jsonOf } from '../read.ts';
import { headerMark } from './known-page.ts';

/** Headers that WordPress alone sends, whatever the status. */
const ofWordPress: [name: string, value: RegExp][] = [
  ['link', /rel=["']?https:\/\/api\.w\.org\//i],
  // `nocache_headers()`: the birthday in it is of one of its authors.
  ['expires', /^Wed, 11 Jan 1984 05:00:00 GMT/],
  ['x-redirect-by', /^WordPress\b/],
  ['x-wp-total', /^\d/],
  ['x-wp-nonce', /./],
  ['access-control-expose-headers', /X-WP-Total/i],
  ['x-pingback', /\/xmlrpc\.php/],
  ['set-cookie', /\bwordpress_(?:test_cookie|logged_in_|sec_)/],
];

/** Headers and texts of PHP, whoever wrote the program. */
const ofPhp: [name: string, value: RegExp][] = [
  ['x-powered-by', /\bPHP\//i],
  ['expires', /^Thu, 19 Nov 1981 08:52:00 GMT/],
  ['set-cookie', /\bPHPSESSID=/],
];

/** What shows that WordPress ran when this was answered; empty when nothing does. */
export function wordpressMarks(exchange: Exchange): string[] {
  return [...headerMarks(exchange, ofWordPress), ...bodyMarks(exchange)];
}

/** What shows that PHP ran. */
export function phpMarks(exchange: Exchange): string[] {
  return headerMarks(exchange, ofPhp);
}

function headerMarks(exchange: Exchange, signs: typeof ofWordPress): string[] {
  return signs.flatMap(([name, value]) => {
    const sent = headerOf(exchange, name);
    const [found] = (sent !== null && value.exec(sent)) || [];
    return found === undefined ? [] : [headerMark(name, name === 'set-cookie' ? found : (sent ?? ''))];
  });
}

/** A front end that shows pages of a WordPress elsewhere has its pictures in them, and none of its scripts. */
function bodyMarks(exchange: Exchange): string[] {
  const { code, message, data } = asObject(jsonOf(exchange));
  if (typeof code === 'string' && typeof message === 'string' && data !== undefined)
    return ['{"code","message","data"}'];
  const text = exchange.response?.text ?? '';
  if (/<body id="error-page">|class="wp-die-message"/.test(text)) return ['the error page of WordPress'];
  if (/\/wp-includes\/(?:js|css|blocks)\//.test(text)) return ['/wp-includes/ in the body'];
  return [];
}
