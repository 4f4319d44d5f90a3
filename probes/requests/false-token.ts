import { dialectOf } from '../../evidence/methods/dialects/spoken.ts';
import type { Probe } from '../probe.ts';
import { falseTokenRequest } from '../token-check-request.ts';

/** What `garbage-validate` is for the one plugin, for those of other authors. */
export const falseToken: Probe = {
  id: 'false-token',
  order: 232,
  sends: 'a false token to the check of the JWT plugin that this site has',
  tells: 'whether the Authorization header reaches that plugin, and whether it has a secret',
  uses: 'nothing',
  of: { method: 'jwt' },
  plugin: 'other',
  request(context) {
    const dialect = dialectOf(context.evidence);
    return dialect && falseTokenRequest(dialect, context);
  },
};
