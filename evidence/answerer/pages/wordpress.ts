import { noDatabase } from '../no-database.ts';
import type { KnownPages } from '../page.ts';

/** What core writes in place of an answer, and what PHP leaves where it died. */
export const wordpressPages = {
  // Its sites have no REST API at their own address unless they may have plugins; then they have one, and no such page.
  'wordpress-com': {
    by: 'wordpress',
    name: 'WordPress.com',
    kind: 'front',
    statuses: [404],
    marks: [
      { header: ['host-header', /^WordPress\.com$/i] },
      { header: ['x-hacker', /./], text: /\/\/s\d\.wp\.com\/_static\/|content="WordPress\.com"/ },
    ],
  },
  'wordpress-maintenance': {
    by: 'wordpress',
    name: 'WordPress',
    kind: 'maintenance',
    statuses: [503],
    marks: [{ header: ['retry-after', /^600$/] }, { text: /Briefly unavailable for scheduled maintenance/i }],
  },
  'wordpress-database': {
    by: 'wordpress',
    name: 'WordPress',
    kind: 'error',
    statuses: [500, 503],
    marks: [{ text: noDatabase }, { text: /<title>Database Error<\/title>/i }],
  },
  'wordpress-critical-error': {
    by: 'php',
    name: 'WordPress',
    kind: 'error',
    marks: [
      { text: [/<body id="error-page">/i, /critical error/i] },
      {
        text: /https:\/\/(?:[a-z-]+\.)?wordpress\.org\/(?:documentation\/article\/|support\/article\/)faq-troubleshooting\//,
      },
    ],
  },
  'php-error': {
    by: 'php',
    name: 'PHP',
    kind: 'error',
    marks: [{ text: /<b>(?:Fatal error|Parse error)<\/b>:|^\s*(?:PHP )?(?:Fatal|Parse) error: /m }],
  },
  'wordpress-die': {
    by: 'wordpress',
    name: 'WordPress',
    kind: 'error',
    marks: [{ text: /<body id="error-page">/ }, { text: /class="wp-die-message"/ }],
  },
  'wordpress-login': {
    by: 'wordpress',
    name: 'WordPress',
    kind: 'login',
    marks: [
      { text: /<form[^>]{0,200}id=["']loginform["']/ },
      { header: ['location', /\/wp-login\.php\?(?:[^#]{0,400}&)?redirect_to=/] },
    ],
  },
} satisfies KnownPages;
