import type { Evidence } from '../evidence/evidence.ts';
import { loginAnswer } from '../evidence/login-answer.ts';
import { isLoginPageBare, loginGuard } from '../evidence/login-guards.ts';
import { codeOf } from '../evidence/read.ts';

/** Only one answer for a wrong name and a wrong password leaves something that a wrong login would tell. */
export function tellsMore({ exchanges }: Evidence): boolean {
  return loginAnswer(exchanges.token) === 'masked';
}

/** Without a secret the plugin looks at no user and no password, so that nothing counts what is tried. */
function isUnseen({ exchanges }: Evidence): boolean {
  return codeOf(exchanges.token) === 'jwt_auth_bad_config';
}

/** Whether its login page has to be looked at before a wrong login is sent to a site. */
export function wantsLoginPage(evidence: Evidence): boolean {
  return !isUnseen(evidence) && !evidence.exchanges['login-page'];
}

/**
 * Why no wrong login may be sent; null when it may. Some plugins lock out the address that tries a user they do not know,
 * and with it whoever shares it.
 */
export function wrongLoginRefusal(evidence: Evidence): string | null {
  if (evidence.site.read_only) return 'the site is read_only, so no wrong login is tried';
  if (isUnseen(evidence)) return null;
  if (!tellsMore(evidence)) return 'a wrong login would tell nothing more';
  const guard = loginGuard(evidence);
  if (guard !== null)
    return `this site shows ${guard}, which may lock out whoever tries an unknown user, so no wrong login is tried`;
  if (evidence.exchanges['login-page'] && !isLoginPageBare(evidence))
    return 'the login page is not as WordPress has it, so whatever watches it may lock out: no wrong login is tried';
  return null;
}
