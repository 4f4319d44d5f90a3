import { defineCause } from '../cause.ts';
import { inPassing } from '../signs/common.ts';
import { ofAnyVisit } from '../signs/dialect.ts';

const closesPosts = ofAnyVisit('posts', 'no-header', 'the plugin itself asks for a token');

export const tokenDemanded = defineCause({
  id: 'token-demanded',
  layer: 'plugin',
  order: 406,
  says: 'The JWT plugin closes addresses that are public to whoever comes without a token of its own: it is how the plugin comes',
  short: 'token demanded',
  symptom:
    'The index of the API, which many clients begin with, is refused without a token, and posts that everybody may read may be as well. An application password or a key does not open what is closed so.',
  explains: ['smoke', 'namespace', 'validate', 'cors'],
  shownBy: [[closesPosts, ofAnyVisit('index', 'no-header', 'it asks for one at the index')]],
  supportedBy: [
    ofAnyVisit('preflight', 'no-header', 'it asks browsers for one before they may send it'),
    ...inPassing(
      ['cross-origin-posts'],
      'it asks a browser on another origin for one as well',
      closesPosts.holds,
    ),
    ...(['introspect', 'wc-products'] as const).map((probe) =>
      ofAnyVisit(probe, 'token-refused', 'it takes what came in the header for a token, and for a false one'),
    ),
  ],
  fixes: ['log-in-by-token', 'open-routes-to-guests'],
  isFitting(fix, facts) {
    const { posts } = facts.exchanges;
    const isClosed = posts !== undefined && closesPosts.holds(posts, facts);
    return fix !== 'log-in-by-token' || (facts.method().carries === 'password' && isClosed);
  },
});
