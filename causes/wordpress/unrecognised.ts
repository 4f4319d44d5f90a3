import { defineCause } from '../cause.ts';

/** What no cause explains: never a guess. What is seen, its layer and its fixes follow from who answered. */
export const unrecognised = defineCause({
  id: 'unrecognised',
  layer: 'wordpress',
  order: 610,
  says: 'The answers match no known cause',
  short: 'not recognised',
  symptom: 'An answer that is none of the REST API, or none that it gives in this place.',
  explains: [],
  shownBy: [],
  fixes: [
    'use-wordpress-address',
    'open-announced-root',
    'wordfence-allow-address',
    'ninjafirewall-rule-off',
    'allow-in-the-plugin',
    'find-the-answering-plugin',
    'log-errors',
    'read-error-log',
    'imunify-allow-address',
    'allow-at-the-host',
    'cloudflare-skip-rest',
    'sucuri-allow-address',
    'aws-waf-allow-rest',
    'allow-at-the-edge',
    'ask-the-host',
  ],
});
