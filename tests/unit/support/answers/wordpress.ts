import type { wordpressPages } from '../../../../evidence/answerer/pages/wordpress.ts';
import { died, html, redirect, type Sample } from './sample.ts';

const php = { 'x-powered-by': 'PHP/8.2.30', 'content-type': 'text/html; charset=UTF-8' };
const diedOf = (status: number, words: string): Sample => ({
  ...died(status, words),
  body: `<html><head><title>WordPress &rsaquo; Error</title></head><body id="error-page"><div class="wp-die-message">${words}</div></body></html>`,
});

export const wordpressAnswers: Record<keyof typeof wordpressPages, Sample[]> = {
  'wordpress-com': [
    html(404, 'Page not found', '<h1>Not here</h1>', { 'host-header': 'WordPress.com' }),
    html(404, 'Page not found', '<meta name="generator" content="WordPress.com">', {
      'x-hacker': 'Read on.',
    }),
  ],
  'wordpress-maintenance': [
    html(503, 'Maintenance', 'Briefly unavailable.', { ...php, 'retry-after': '600' }),
  ],
  'wordpress-database': [diedOf(500, '<h1>Error establishing a database connection</h1>')],
  'wordpress-critical-error': [
    diedOf(500, 'There has been a critical error on this website.'),
    diedOf(500, '<a href="https://wordpress.org/documentation/article/faq-troubleshooting/">Mehr dazu</a>'),
  ],
  'php-error': [
    html(
      200,
      '',
      '<br />\n<b>Fatal error</b>:  Uncaught Error in <b>/srv/x.php</b> on line <b>3</b><br />',
      php,
    ),
    { status: 500, headers: php, body: 'PHP Parse error: syntax error' },
  ],
  'wordpress-die': [diedOf(403, 'You may not do that.'), diedOf(403, 'Das darfst du nicht.')],
  'wordpress-login': [
    html(
      200,
      'Log In',
      '<form name="loginform" id="loginform" action="/wp-login.php" method="post"></form>',
      php,
    ),
    redirect('https://shop.example/wp-login.php?redirect_to=%2Fwp-json%2F&reauth=1', {
      'x-redirect-by': 'WordPress',
    }),
  ],
};
