import { defineCause } from '../cause.ts';
import { inPassing } from '../signs/common.ts';
import { ofAnyVisit } from '../signs/dialect.ts';

export const tokenDemanded = defineCause({
  id: 'token-demanded',
  layer: 'plugin',
  order: 406,
  says: 'The JWT plugin closes the API to whoever comes without a token of its own, public posts included: it is how the plugin comes',
  short: 'token demanded',
  symptom:
    'Public addresses of wp/v2 are refused without a token, so a reader, a theme or a search cannot use them; an application password or a key opens nothing either.',
  explains: ['smoke', 'validate', 'cors'],
  shownBy: [ofAnyVisit('posts', 'no-header', 'the plugin itself asks for a token')],
  supportedBy: [
    ofAnyVisit('index', 'no-header', 'it asks for one at the index as well'),
    ofAnyVisit('preflight', 'no-header', 'it asks browsers for one before they may send it'),
    ...inPassing(
      ['cross-origin-posts'],
      'it asks a browser on another origin for one as well',
      ofAnyVisit('posts', 'no-header', '').holds,
    ),
    ...(['introspect', 'wc-products'] as const).map((probe) =>
      ofAnyVisit(probe, 'token-refused', 'it takes what came in the header for a token, and for a false one'),
    ),
  ],
  fixes: ['log-in-by-token', 'open-routes-to-guests'],
  isFitting: (fix, facts) => fix !== 'log-in-by-token' || facts.method().carries === 'password',
});
