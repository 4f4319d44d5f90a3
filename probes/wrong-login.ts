import type { Facts } from '../evidence/facts.ts';
import { codeOf } from '../evidence/read.ts';

/** Only one answer for a wrong name and a wrong password leaves something that a wrong login would tell. */
export function tellsMore(facts: Facts): boolean {
  return facts.dialect() === null && facts.loginAnswer() === 'masked';
}

/** Without a secret the plugin looks at no user and no password, so that nothing counts what is tried. */
function isUnseen({ exchanges }: Facts): boolean {
  return codeOf(exchanges.token) === 'jwt_auth_bad_config';
}

/** Whether its login page has to be looked at before a wrong login is sent to a site. */
export function wantsLoginPage(facts: Facts): boolean {
  return !isUnseen(facts) && !facts.exchanges['login-page'];
}

/** The same of a wrong user as Basic: no form of the site sees it, so the page of that form says nothing of it. */
export function whyNoWrongHeader(facts: Facts): string | null {
  if (facts.site.read_only) return 'the site is read_only, so no wrong login is tried';
  const guard = facts.loginGuard();
  return guard === null
    ? null
    : `this site shows ${guard}, which may lock out whoever tries an unknown user, so no wrong login is tried`;
}

/**
 * Why no wrong login may be sent; null when it may. Some plugins lock out the address that tries a user they do not know,
 * and with it whoever shares it.
 */
export function whyNoWrongLogin(facts: Facts): string | null {
  if (facts.site.read_only) return 'the site is read_only, so no wrong login is tried';
  if (isUnseen(facts)) return null;
  if (!tellsMore(facts)) return 'a wrong login would tell nothing more';
  const guard = facts.loginGuard();
  if (guard !== null)
    return `this site shows ${guard}, which may lock out whoever tries an unknown user, so no wrong login is tried`;
  if (facts.exchanges['login-page'] && !facts.isLoginPageBare())
    return 'the login page is not as WordPress has it, so whatever watches it may lock out: no wrong login is tried';
  return null;
}
