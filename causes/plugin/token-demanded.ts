import { defineCause } from '../cause.ts';
import { inDialect } from '../signs/dialect.ts';

export const tokenDemanded = defineCause({
  id: 'token-demanded',
  layer: 'plugin',
  order: 406,
  severity: 'warn',
  of: 'jwt',
  says: 'The JWT plugin closes the API to whoever comes without a token, public posts included: it is how the plugin comes',
  short: 'token demanded',
  symptom:
    'Public addresses of wp/v2 are refused without a token, so a reader, a theme or a search cannot use them.',
  explains: ['smoke'],
  shownBy: [inDialect('posts', 'no-header', 'the plugin itself asks for a token')],
  supportedBy: [
    inDialect('index', 'no-header', 'it asks for one at the index as well'),
    inDialect('preflight', 'no-header', 'it asks browsers for one before they may send it'),
  ],
  fixes: ['open-routes-to-guests'],
});
