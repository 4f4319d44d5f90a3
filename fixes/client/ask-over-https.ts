import { defineFix } from '../fix.ts';

export const askOverHttps = defineFix({
  id: 'ask-over-https',
  file: 'sites.yaml',
  place: 'key url of the site',
  says: 'Write the address with https://, here and in every client; a port that stands in it stays',
  snippet: 'client/ask-over-https.yaml',
});
