/** Who answers with a code. A snippet that people paste, and a code that many use, name no plugin. */
interface KnownCode {
  by: string;
  isPlugin: boolean;
}

const plugin = (by: string): KnownCode => ({ by, isPlugin: true });
const snippet: KnownCode = { by: 'a snippet in the theme or a plugin', isPlugin: false };

/** What answers in place of the REST API where it is closed to those who are not logged in. */
const lockdowns: Record<string, KnownCode> = {
  rest_cannot_access: plugin('Disable REST API'),
  itsec_rest_api_access_restricted: plugin('Solid Security (iThemes, Kadence Security)'),
  rest_login_required: plugin('Disable WP REST API'),
  rest_authentication_error: plugin('Perfmatters or a clone of it'),
  no_rest_api_sorry: snippet,
  restx_logged_out: snippet,
  rest_not_logged_in: snippet,
};

/** What a plugin on the `authenticate` filter answers a login with, after `[jwt_auth] `. */
const loginProtections: Record<string, KnownCode> = {
  too_many_retries: plugin('Limit Login Attempts'),
  captcha_error: { by: 'a captcha plugin', isPlugin: false },
  wfls_twofactor_required: plugin('Wordfence Login Security'),
  wfls_twofactor_failed: plugin('Wordfence Login Security'),
  wfls_twofactor_blocked: plugin('Wordfence Login Security'),
  wfls_captcha_verify: plugin('Wordfence Login Security'),
  wfls_captcha_expired: plugin('Wordfence Login Security'),
  wfls_captcha_required: plugin('Wordfence Login Security'),
  wfls_email_verified: plugin('Wordfence Login Security'),
  wfls_email_not_verified: plugin('Wordfence Login Security'),
};

/** REST namespaces of plugins that guard a site. */
export const securityNamespaces: [namespace: RegExp, plugin: string][] = [
  [/^wordfence\//, 'Wordfence'],
  [/^ithemes-security\//, 'Solid Security (iThemes, Kadence Security)'],
  [/^aios\//, 'All-In-One Security'],
  [/^really-simple-security\/|^reallysimplessl\//, 'Really Simple Security'],
  [/^sucuri/, 'Sucuri Security'],
];

const PREFIX = '[jwt_auth] ';

/** Who closes the REST API with this code; null when the code is not known. */
export function lockdownBehind(code: string | null): string | null {
  return lockdowns[code ?? '']?.by ?? null;
}

/** Who answers a login with this code; null when the code is not known. */
export function loginProtectionBehind(code: string | null): string | null {
  return code?.startsWith(PREFIX) ? (loginProtections[code.slice(PREFIX.length)]?.by ?? null) : null;
}

/** The plugin that gives itself away by a code; null when none does. */
export function pluginBehind(code: string): string | null {
  const login = code.startsWith(PREFIX) ? loginProtections[code.slice(PREFIX.length)] : undefined;
  const known = lockdowns[code] ?? login;
  return known?.isPlugin ? known.by : null;
}
