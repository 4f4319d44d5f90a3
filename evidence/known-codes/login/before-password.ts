import type { LoginProtection } from './protection.ts';

/** They let nobody try, or not from here, or not again. */
export const beforePassword: LoginProtection[] = [
  {
    codes: ['wfls_captcha_verify', 'wfls_captcha_expired', 'wfls_captcha_required', 'wfls_captcha_error'],
    by: ['Wordfence Login Security'],
    wants: 'captcha',
    switch:
      'Login Security > Settings > Enable reCAPTCHA on the login and user registration pages: off, or\nLogin Security > Settings > Allowlisted IP addresses that bypass 2FA and reCAPTCHA: the address of the client',
  },
  {
    codes: ['siteguard-captcha-error', 'siteguard-error'],
    by: ['SiteGuard WP Plugin'],
    wants: 'captcha',
    switch: 'SiteGuard > CAPTCHA > Login page: Disable',
  },
  {
    codes: ['shield-fail-login'],
    by: ['Shield Security'],
    wants: 'captcha',
    switch:
      'Shield Security > Login Guard > Bot detection for logins: off, or Bypass lists: the address of the client',
  },
  {
    codes: ['gglcptch_error'],
    by: ['reCaptcha by BestWebSoft'],
    wants: 'captcha',
    switch:
      'reCaptcha > Settings > Enable reCAPTCHA for > Login form: off, or Allow List: the address of the client',
  },
  {
    codes: ['cfturnstile_error'],
    by: ['Simple Cloudflare Turnstile'],
    wants: 'captcha',
    switch: 'Settings > Cloudflare Turnstile > WordPress Login: off, or Whitelist: the address of the client',
  },
  {
    codes: ['hcaptcha_error', 'invalid_hcaptcha', 'hcaptcha_failed', 'hcaptcha_missing'],
    by: ['hCaptcha for WP', 'LoginPress'],
    wants: 'captcha',
    switch:
      'Settings > hCaptcha > Integrations > WP Core: Login Form off, or Allowlisted IPs: the address of the client',
  },
  {
    codes: ['loginlockdown_builtin_captcha_failed'],
    by: ['Login Lockdown & Protection'],
    wants: 'captcha',
    switch: 'Settings > Login Lockdown > Captcha: Disabled',
  },
  {
    codes: [
      'captcha_error',
      'captcha_invalid',
      'captcha_wrong',
      'captcha_failed',
      'captcha_missing',
      'invalid_captcha',
      'recaptcha_error',
      'turnstile_error',
      'no_captcha',
    ],
    by: [],
    wants: 'captcha',
  },
  {
    codes: ['too_many_retries'],
    by: ['Limit Login Attempts', 'Limit Login Attempts Reloaded', 'WPS Limit Login'],
    wants: 'lock',
    switch:
      'Limit Login Attempts > Dashboard (or Logs): unlock the address of the client\nLimit Login Attempts > Settings > Safelist: the address of the client',
  },
  {
    codes: ['ip_blocked', 'ip_blacklisted'],
    by: ['Loginizer'],
    wants: 'address',
    switch:
      'Loginizer Security > Brute Force > Failed Login Attempts Logs: remove the address of the client\nLoginizer Security > Brute Force > Whitelist IP: the address of the client',
  },
  {
    codes: [
      'account_locked',
      'locked_account',
      'user_locked',
      'lockout',
      'login_locked',
      'limit_login_attempts',
      'too_many_attempts',
      'too_many_tries',
    ],
    by: [],
    wants: 'lock',
  },
  {
    codes: ['disable_user_login_user_disabled'],
    by: ['Disable User Login'],
    wants: 'block',
    switch: 'Users > the user of the client: Enable login',
  },
  {
    codes: [
      'user_blocked',
      'account_disabled',
      'user_disabled',
      'disabled_user',
      'disallowed_user',
      'user_banned',
      'account_suspended',
      'user_suspended',
    ],
    by: [],
    wants: 'block',
  },
];
