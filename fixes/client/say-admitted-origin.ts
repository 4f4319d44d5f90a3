import { defineFix } from '../fix.ts';

export const sayAdmittedOrigin = defineFix({
  id: 'say-admitted-origin',
  file: 'sites.yaml',
  place: 'key origin of the site',
  says: 'If the client runs on the origin that is admitted, say so',
  snippet: 'client/say-admitted-origin.yaml',
});
