import { defineFix } from '../fix.ts';

export const sayOrigin = defineFix({
  id: 'say-origin',
  says: 'Say where the client runs: --origin https://app.example.com, or the key origin of the site in sites.yaml. Where it runs in no browser, nothing is wrong',
  docs: 'https://developer.mozilla.org/docs/Web/HTTP/CORS',
});
