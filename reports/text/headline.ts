import { TOKEN_OPENS } from '../../evidence/bearer-taken.ts';
import { clients } from '../../evidence/clients/index.ts';
import { LOGIN_WORKS } from '../../evidence/clients/words.ts';
import { NO_LOGIN } from '../../evidence/methods/untested.ts';
import { INTERRUPTED } from '../../visit/judging/interrupted.ts';
import type { SiteReport } from '../model/report.ts';

/** Returns the visit of one site in one sentence, without its stop. */
export function headline({
  status,
  checks,
  interrupted,
  interrupted_by: by,
  warnings,
  as,
  findings,
}: SiteReport): string {
  const stateOf = (id: string) => checks.find((check) => check.id === id)?.status;
  const isGood = (id: string) => stateOf(id) === 'pass' || stateOf(id) === 'warn';
  const isBad = (id: string) => ['fail', 'blocked', 'error'].includes(stateOf(id) ?? '');
  if (status === 'skipped' && interrupted) return `Not checked to the end: ${by ?? INTERRUPTED}`;
  if (status === 'skipped') return 'Nothing was checked here';
  if (status === 'error') return 'It could not be checked to the end';
  if (status === 'flaky') return 'It fails now and then: what failed was gone when looked at again';
  if (status === 'fail') {
    if (isBad('smoke') && !isGood('validate')) return 'A client cannot reach the REST API';
    const refused = clientRefused(checks, as);
    if (refused !== null) return refused;
    if (isBad('token') && isOfTokens(findings))
      return 'This site takes application passwords; a client with tokens (JWT) cannot log in';
    if (isBad('token')) return 'A client cannot log in';
    // Where there is no token to get, what is refused is the login itself.
    if (isBad('validate') && !isGood('token')) return 'A client cannot log in';
    if (isBad('validate')) return whatOfItsToken(checks);
    if (isBad('draft')) return 'A client can log in, and cannot write';
    // What was not tried is not said to work.
    if (!['token', 'validate', 'draft'].some(isGood))
      return checks.every(({ id }) => id === 'cors' || !isBad(id))
        ? 'The login was not tested; browsers on other origins are refused'
        : 'The login was not tested, and something that it needs fails';
    const does = stateOf('draft') === 'pass' ? 'A client can log in and write' : 'A client can log in';
    if (isBad('smoke')) return `${does}; public posts cannot be read`;
    return isBad('cors') ? `${does}; a browser cannot` : `${does}, and something else fails`;
  }
  const does = `${whatWorks(checks)}${clientUntried(checks, as)}`;
  const isSaid = warnings.every(({ id }) => id === 'login-untested');
  if (isSaid && checks.every((check) => check.status !== 'warn')) return does;
  return status === 'warn' ? `${does}, with a warning` : does;
}

function whatOfItsToken(checks: SiteReport['checks']): string {
  const isOpening = checks.some(({ id, says }) => id === 'validate' && says?.startsWith(TOKEN_OPENS));
  const does = `A client can log in${checks.some(({ id, status }) => id === 'draft' && status === 'pass') ? ' and write' : ''}`;
  return isOpening
    ? `${does}; only the check of its token is refused`
    : 'A client can log in, and its token is refused';
}

/** There is another way in, which is the first step of what was found. */
function isOfTokens([first]: SiteReport['findings']): boolean {
  const step = first?.fixes[0]?.id;
  return (
    first?.cause === 'plugin-inactive' &&
    (step === 'use-application-password' || step === 'give-application-password')
  );
}

/** The one thing that fails is the client that is to be connected; null where it is not so. */
function clientRefused(checks: SiteReport['checks'], as: SiteReport['as']): string | null {
  const [failed, ...others] = checks.filter(({ status }) => ['fail', 'blocked', 'error'].includes(status));
  if (as === undefined || failed?.id !== 'validate' || others.length > 0) return null;
  const works = failed.says?.startsWith(LOGIN_WORKS) ? 'The login works' : 'The API answers';
  return `${works}, but not for ${clients[as].name}`;
}

/** A client that was named and not asked for is not said to be well. */
function clientUntried(checks: SiteReport['checks'], as: SiteReport['as']): string {
  const says = checks.find(({ id }) => id === 'validate')?.says ?? '';
  const isUntried = as !== undefined && says.startsWith(LOGIN_WORKS) && says.includes(' was not sent: ');
  return isUntried ? `; ${clients[as].name} was not tested` : '';
}

/** Of a site on which nothing fails, and what was not tried there. */
function whatWorks(checks: SiteReport['checks']): string {
  const passes = (id: string) =>
    checks.some((check) => check.id === id && (check.status === 'pass' || check.status === 'warn'));
  if (passes('draft')) return 'A client can log in and write';
  // What a client is shown without a login is no login.
  const isTried = !checks.some(({ id, says }) => id === 'draft' && says === NO_LOGIN);
  if (passes('validate') && isTried) return 'A client can log in; writing was not tested';
  const isUntried = checks.some(({ id, status }) => id === 'token' && status === 'skipped');
  return isUntried && passes('smoke')
    ? 'The public part works; the login was not tested'
    : 'What was checked passes';
}
