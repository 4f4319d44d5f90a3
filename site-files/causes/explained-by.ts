import type { CauseId } from '../../causes/ids.ts';
import type { Kind } from '../kind.ts';

type Lines = Partial<Record<Kind, readonly string[]>>;

/** The header gets lost in the file. */
const headerLost: Lines = {
  htaccess: [
    'unreachable-rule',
    'module-name',
    'curly-quotes',
    'asterisk-lost',
    'empty-reference',
    'other-variable',
    'literal-value',
    'header-overwritten',
    'missing-authorization-line',
    'handed-in-part',
  ],
  nginx: ['authorization-emptied', 'request-headers-off'],
  'wp-config': ['authorization-overwritten'],
};

const refused: Lines = {
  htaccess: ['request-refused', 'follow-symlinks-off'],
  nginx: ['path-denied', 'method-denied', 'rest-unreachable'],
};

const redirected: Lines = {
  htaccess: ['request-redirected', 'method-lost'],
  nginx: ['redirected'],
  'wp-config': ['address-without-scheme', 'other-address'],
};

/** What makes WordPress take https for http. */
const https = ['forwarded-header-name', 'https-value', 'late-https'];

const notLedOn: Lines = {
  htaccess: ['last-flag', 'other-folder', 'follow-symlinks-off', 'front-controller-missing', 'rewriting-off'],
  nginx: [
    'semicolon-missing',
    'index-missing',
    'front-controller-missing',
    'front-controller-elsewhere',
    'query-arguments-lost',
    'rest-unreachable',
  ],
};

const beforeJson = [
  'leading-output',
  'trailing-output',
  'printed-output',
  'byte-order-mark',
  'duplicate-definition',
  'variable-in-quotes',
  'debug-display',
];

const fatal = [
  'curly-quotes',
  'invisible-spaces',
  'missing-quotes',
  'function-not-loaded',
  'php-syntax-error',
  'settings-not-loaded',
];

/**
 * Which remarks on a file of the site name the line that a cause is in, by the kind of file. The likeliest comes first; of
 * a cause that is not here no line of such a file is.
 */
export const explainedBy: Readonly<Partial<Record<CauseId, Lines>>> = {
  'authorization-header-stripped': headerLost,
  'credential-lost-at-address': headerLost,
  'authorization-lost-on-post': headerLost,
  'proxy-strips-authorization': { nginx: ['authorization-emptied', 'request-headers-off'] },
  'body-lost': { nginx: ['request-headers-off'] },
  'htaccess-error': {
    htaccess: [
      'byte-order-mark',
      'refused-file',
      'php-setting',
      'en-dash',
      'rewrite-loop',
      'request-refused',
    ],
  },
  'path-blocked': refused,
  'users-guarded': { htaccess: ['own-profile-refused', 'request-refused'], nginx: ['path-denied'] },
  'client-user-agent-refused': refused,
  'method-blocked': { htaccess: ['request-refused'], nginx: ['method-denied', 'path-denied'] },
  'methods-blocked': { htaccess: ['request-refused'], nginx: ['method-denied', 'path-denied'] },
  'preflight-blocked': {
    htaccess: ['request-refused'],
    nginx: ['method-denied', 'path-denied', 'preflight-without-authorization'],
  },
  'staging-password': { htaccess: ['request-refused'], nginx: ['password-asked'] },
  'well-known-kept-by-server': refused,
  'rewrite-missing': notLedOn,
  'not-found-page-as-front-controller': { htaccess: ['front-controller-missing'] },
  'root-not-led-to-wordpress': notLedOn,
  'query-arguments-lost': { htaccess: ['query-arguments-lost'], nginx: ['query-arguments-lost'] },
  'post-redirected': redirected,
  'index-redirected': redirected,
  'redirect-to-https': redirected,
  'redirect-to-other-host': redirected,
  'redirect-to-other-spelling': redirected,
  'redirect-to-page': redirected,
  'redirect-ping-pong': { ...redirected, 'wp-config': [...https, 'address-without-scheme', 'other-address'] },
  'redirect-to-itself': { ...redirected, 'wp-config': [...https, 'address-without-scheme', 'other-address'] },
  'tls-unseen': { 'wp-config': https },
  'issuer-mismatch': { 'wp-config': [...https, 'other-address'] },
  'application-passwords-over-http': { 'wp-config': [...https, 'application-passwords-over-http'] },
  'woocommerce-keys-over-http': { 'wp-config': https },
  'cors-headers-overridden': { nginx: ['cors-header-doubled', 'cors-headers-shadowed'] },
  'cors-headers-on-preflight-alone': { nginx: ['cors-headers-shadowed'] },
  'cors-headers-on-success-alone': { nginx: ['cors-headers-shadowed'] },
  'rest-cached': { nginx: ['cache-without-authorization'] },
  'answer-headers-too-big': { nginx: ['answer-buffer-small'] },
  'secret-missing': {
    'wp-config': ['misspelt-secret', 'empty-secret', 'secret-undefined', 'conditional-definition'],
  },
  'secret-defined-late': { 'wp-config': ['late-definition'] },
  'secret-published': { 'wp-config': ['published-secret'] },
  'secret-guessable': { 'wp-config': ['published-secret'] },
  'secret-too-short': { 'wp-config': ['short-secret'] },
  'byte-order-mark': { 'wp-config': ['byte-order-mark'] },
  'output-before-json': { 'wp-config': beforeJson },
  'text-before-json': { 'wp-config': beforeJson },
  'critical-error': { 'wp-config': fatal },
  'empty-answers': { 'wp-config': fatal },
};
