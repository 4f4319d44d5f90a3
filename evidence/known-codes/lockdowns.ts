import { aiosRest } from './page-switches.ts';

/** What answers in place of the REST API where it is closed, by code. */
export interface Lockdown {
  code: string;
  /** Only where the message begins so: one of several that share the code, and untranslated. */
  begins?: string;
  /** Plugins that use it; empty where snippets do, and so many plugins that it names none. */
  by: string[];
  /** Whom it keeps out; left out where the plugin has a setting for it, or snippets use it for either. */
  keepsOut?: 'everybody' | 'guests';
  /** It decides as a route is dispatched, so that what is asked before opens nothing. */
  isLate?: true;
  /** Where it is opened, as wp-admin has it. */
  switch?: string;
}

export const lockdowns: Lockdown[] = [
  {
    code: 'rest_cannot_access',
    begins: 'DRA: ',
    by: ['Disable REST API'],
    keepsOut: 'guests',
    switch: 'Settings > Disable REST API > Unauthenticated Users: tick /jwt-auth/v1',
  },
  {
    code: 'rest_cannot_access',
    by: ['Password Protected', 'Disable REST API', 'Disciple Tools'],
    keepsOut: 'guests',
    switch:
      'Password Protected: Settings > Allow REST API Access\nDisable REST API: Settings > Disable REST API: tick /jwt-auth/v1',
  },
  {
    code: 'itsec_rest_api_access_restricted',
    by: ['Solid Security (iThemes, Kadence Security)'],
    isLate: true,
    keepsOut: 'guests',
    switch: 'Security > Settings > Advanced > WordPress Tweaks > REST API: Default Access',
  },
  {
    code: 'rest_login_required',
    by: ['Disable WP REST API', 'Falcon'],
    keepsOut: 'guests',
    switch: 'Plugins: deactivate Disable WP REST API, which has no settings',
  },
  {
    code: 'rest_authentication_error',
    by: ['Perfmatters'],
    switch: 'Perfmatters > General > Disable REST API: Default (Enabled)',
  },
  {
    code: 'rest_api_authentication_required',
    by: ['Admin and Site Enhancements'],
    keepsOut: 'guests',
    switch: 'Tools > Enhancements > Disable Components > Disable REST API: off',
  },
  {
    code: 'rest_unauthorized',
    by: ['Force Login'],
    keepsOut: 'guests',
    switch: 'Plugins: deactivate Force Login, or remove its check with the lines of the other step',
  },
  {
    code: 'mdra_rest_disabled',
    by: ['MaxtDesign Disable REST API'],
    switch:
      'Settings > Disable REST API: allow /jwt-auth/v1 and /wp/v2/posts, or the role of the user of the client',
  },
  {
    code: 'shield_block_anon_restapi',
    by: ['Shield Security'],
    keepsOut: 'guests',
    switch: 'Shield Security > Lockdown > Anonymous Rest API: off, or REST API Exclusions: jwt-auth and wp',
  },
  {
    code: 'rest_api_restricted',
    by: ['10up Experience'],
    keepsOut: 'guests',
    switch: 'Settings > Reading > REST API Availability: publicly accessible',
  },
  {
    code: 'rest_api_guard_unauthorized',
    by: ['REST API Guard'],
    isLate: true,
    keepsOut: 'guests',
    // Its allow list opens nothing while that is on.
    switch: 'Settings > REST API Guard > Prevent Anonymous Access: off',
  },
  {
    code: 'rest_cannot_view',
    begins: 'The REST API route /wp/',
    by: ['REST API Toolbox'],
    isLate: true,
    keepsOut: 'guests',
    switch: 'Settings > REST API Toolbox > Core: Require Authentication off for /wp/v2/posts',
  },
  {
    code: 'private_site',
    by: ['Jetpack', 'WordPress.com'],
    isLate: true,
    keepsOut: 'guests',
    switch: 'Settings > General (Hosting > Settings) > Privacy: Public',
  },
  {
    code: 'wp_die',
    begins: 'You are not authorized to perform this action.',
    by: ['All-In-One Security'],
    isLate: true,
    keepsOut: 'guests',
    switch: aiosRest,
  },
  {
    code: 'wp_die',
    begins: '[ALTCHA]',
    by: ['ALTCHA'],
    isLate: true,
    switch: 'ALTCHA > Firewall (or Interceptor) > Paths: exclude /wp-json/*',
  },
  {
    code: 'rest_disabled',
    by: ['WP Hide & Security Enhancer', 'REST API Toolbox'],
    switch:
      'WP Hide > Rewrite > JSON REST: Disable JSON REST V2 service: No\nREST API Toolbox: Settings > REST API Toolbox > Core: enable the REST API',
  },
  {
    code: 'rest_access_disabled',
    by: ['Advanced Access Manager'],
    keepsOut: 'everybody',
    switch: 'AAM > Settings > Services > RESTful API: on',
  },
  {
    code: 'nfw_rest_api_access_restricted',
    by: ['NinjaFirewall'],
    switch: 'NinjaFirewall > Firewall Policies > WordPress REST API > Block any access to the API: off',
  },
  {
    code: 'bb_rest_authorization_required',
    by: ['BuddyBoss Platform'],
    keepsOut: 'guests',
    switch:
      'BuddyBoss > Settings > General > Private REST APIs: off, or Public REST APIs: /wp-json/jwt-auth/v1/',
  },
  {
    code: 'rest_not_authorized',
    by: ['WP OAuth Server'],
    keepsOut: 'guests',
    switch: 'OAuth Server > Settings > Block unauthenticated REST requests: off',
  },
  { code: 'rest_not_logged_in', by: ['Members', 'WP Hardening'], keepsOut: 'guests' },
  { code: 'no_rest_api_sorry', by: [], keepsOut: 'guests' },
  { code: 'restx_logged_out', by: [], keepsOut: 'guests' },
];
