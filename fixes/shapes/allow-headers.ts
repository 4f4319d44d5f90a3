import { defineFix, type Fix } from '../fix.ts';

/** Whoever sets one of these headers replaces what WordPress says there: the line goes, and WordPress is heard. */
export function allowHeaders(
  fix: Pick<Fix, 'id' | 'server' | 'file' | 'snippet'> & Partial<Pick<Fix, 'after'>>,
): Fix {
  return defineFix({
    place: 'in place of every line with "Access-Control-Allow-"',
    says: 'Leave the headers Access-Control-Allow-… to WordPress, which answers every origin and lists Authorization',
    caveat:
      'Where a line with Access-Control-Allow-Origin names who may ask, keep it, and remove the others alone. A line that goes on or opens a bracket needs more than its own removal.',
    docs: 'https://developer.wordpress.org/reference/functions/rest_send_cors_headers/',
    ...fix,
  });
}
