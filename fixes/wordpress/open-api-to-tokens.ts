import { defineFix } from '../fix.ts';

export const openApiToTokens = defineFix({
  id: 'open-api-to-tokens',
  file: 'wp-admin',
  place: 'the settings of that plugin',
  says: 'Have the JWT plugin look at its tokens on the whole API',
  snippet: 'wordpress/open-api-to-tokens.txt',
});
