import { defineFix } from '../fix.ts';

export const modsecurityCrsWordpress = defineFix({
  id: 'modsecurity-crs-wordpress',
  file: 'crs-setup.conf',
  place: 'at the end',
  says: 'Tell the OWASP Core Rule Set that this is WordPress, and which methods its REST API uses',
  snippet: 'modsecurity/modsecurity-crs-wordpress.conf',
  after: 'Reload the web server.',
  caveat:
    'For version 3 of the rule set; in version 4 the first line is a plugin. An id may be in use once only.',
  docs: 'https://coreruleset.org/docs/2-how-crs-works/2-3-false-positives-and-tuning/',
});
