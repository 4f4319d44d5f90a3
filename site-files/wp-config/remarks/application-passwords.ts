import { defined } from '../config.ts';
import type { Rule } from '../rule.ts';

export const applicationPasswordsOverHttp: Rule = {
  id: 'application-passwords-over-http',
  find: (config, { login, request, isSiteKnown }) => {
    const { settings, foreign } = config;
    if (login !== 'application-password' || !isSiteKnown || request.https || !settings || foreign.length > 0)
      return [];
    const type = defined(config, 'WP_ENVIRONMENT_TYPE');
    if (
      type &&
      (type.value.kind === 'computed' || (type.value.kind === 'text' && type.value.text === 'local'))
    )
      return [];
    return [
      {
        at: type?.valueAt ?? settings,
        severity: 'error',
        says: 'Over plain http WordPress takes application passwords only where WP_ENVIRONMENT_TYPE is "local".',
        step: `Ask over https; on a machine of your own, define( 'WP_ENVIRONMENT_TYPE', 'local' );`,
      },
    ];
  },
};
