import type { KnownPages } from '../page.ts';

const refused = [200, 401, 403, 404, 405, 406, 429, 503] as const;

/** Pages of plugins: PHP wrote them, so that no rule of a server lets them pass. */
export const pluginPages = {
  'ninjafirewall-block': {
    by: 'plugin',
    name: 'NinjaFirewall',
    kind: 'refusal',
    statuses: refused,
    marks: [
      { text: /NinjaFirewall/i },
      { text: /your request cannot be processed[\s\S]{0,200}it was blocked and logged/i },
    ],
  },
  // The one page for whatever it refuses: the API to guests, and addresses that it has blocked.
  'wp-cerber-closed': {
    by: 'plugin',
    name: 'WP Cerber',
    kind: 'closed',
    statuses: [403, 404],
    marks: [
      { text: /<title>403 Access Forbidden<\/title>/i },
      {
        text: /We're sorry, you are not allowed to proceed|We&#0?39;re sorry, you are not allowed to proceed/i,
      },
      { text: /\bRID:\s*[A-Z0-9]{16,40}\b/, header: ['content-type', /html/i] },
    ],
  },
  'crowdsec-challenge': {
    by: 'plugin',
    name: 'CrowdSec',
    kind: 'challenge',
    statuses: [200, 401, 403],
    marks: [
      {
        text: [
          /crowdsec\.net|powered by\b[^.]{0,90}CrowdSec/i,
          /captcha|security check\b(?! has been)/i,
          /<form\b/i,
        ],
      },
    ],
  },
  'crowdsec-block': {
    by: 'plugin',
    name: 'CrowdSec',
    kind: 'refusal',
    statuses: [401, 403],
    marks: [
      { text: /powered by\b[^.]{0,90}CrowdSec|<title>CrowdSec (?:Access Forbidden|Ban)/i },
      { text: [/your IP has been banned by our system/i, /<title>Oops/i] },
    ],
  },
  'jetpack-lockout': {
    by: 'plugin',
    name: 'Jetpack',
    kind: 'lockout',
    marks: [
      { text: /Your IP \([^)]{0,80}\) has been flagged for potential security violations/i },
      { text: [/Prove your humanity/i, /jetpack/i] },
    ],
  },
  'solid-security-lockout': {
    by: 'plugin',
    name: 'Solid Security (iThemes, Kadence Security)',
    kind: 'lockout',
    marks: [
      { text: /flagged as a threat by the (?:iThemes|Solid|Kadence) Security network/i },
      { text: /You have been locked out due to too many (?:invalid|failed)? ?login attempts/i },
      { text: /itsec-(?:lockout|error)/i },
    ],
  },
  'defender-lockout': {
    by: 'plugin',
    name: 'Defender',
    kind: 'lockout',
    statuses: [403],
    marks: [
      { text: [/You have been locked out/i, /(?:WPMU DEV|wp-defender|Defender)/i] },
      { text: /wp-defender\/assets\// },
    ],
  },
  'aios-closed': {
    by: 'plugin',
    name: 'All-In-One Security',
    kind: 'closed',
    statuses: [401, 403],
    marks: [{ text: [/id="error-page"/i, /You are not authorized to perform this action\./i] }],
  },
  'aios-lockout': {
    by: 'plugin',
    name: 'All-In-One Security',
    kind: 'lockout',
    marks: [
      { text: /Access from your IP address has been blocked for security reasons/i },
      { text: /Your account is currently locked for security reasons|aiowps?_unlock|wp-admin-aiowps/i },
    ],
  },
  'shield-block': {
    by: 'plugin',
    name: 'Shield Security',
    kind: 'refusal',
    statuses: refused,
    marks: [{ text: [/(?:IP|request)[^<]{0,80}blocked/i, /Shield Security|icwp-wpsf|wp-simple-firewall/i] }],
  },
  'secupress-block': {
    by: 'plugin',
    name: 'SecuPress',
    kind: 'refusal',
    statuses: refused,
    marks: [
      { text: /secupress-(?:block|die)|Logged information:[\s\S]{0,400}Block ID/i },
      { text: /<title>[^<]{0,60}SecuPress/i },
    ],
  },
  'bulletproof-block': {
    by: 'plugin',
    name: 'BulletProof Security',
    kind: 'refusal',
    statuses: [403, 405],
    marks: [
      { text: /BPS Plugin|BulletProof Security/i },
      { text: [/403 Forbidden Error Page/i, /\bBPS\b/i] },
    ],
  },
  'cleantalk-block': {
    by: 'plugin',
    name: 'CleanTalk',
    kind: 'refusal',
    statuses: [200, 403],
    marks: [{ text: [/SpamFireWall|Anti-Crawler|Anti-Flood|is blocked/i, /CleanTalk/i] }],
  },
  'malcare-block': {
    by: 'plugin',
    name: 'MalCare',
    kind: 'refusal',
    statuses: [403],
    marks: [{ text: /\bMalCare\b|Blocked because of Malicious Activities/i }],
  },
  'patchstack-block': {
    by: 'plugin',
    name: 'Patchstack',
    kind: 'refusal',
    statuses: [401, 403],
    marks: [{ text: /Patchstack/i }],
  },
  'limit-login-lockout': {
    by: 'plugin',
    name: 'a plugin that limits logins',
    kind: 'lockout',
    statuses: [400, 401, 403, 404, 405, 406, 409, 423, 500, 503],
    marks: [
      {
        text: /temporarily (?:locked out|limited by the site owner)|too many (?:failed |invalid )*(?:login )?(?:attempts|tries)|locked out/i,
      },
    ],
  },
  'maintenance-plugin': {
    by: 'plugin',
    name: 'a plugin for maintenance',
    kind: 'maintenance',
    statuses: [200, 503],
    marks: [
      {
        text: /\/plugins\/(?:wp-maintenance-mode|coming-soon|maintenance|under-construction-page|cmp-coming-soon-maintenance|minimal-coming-soon-maintenance-mode)\//i,
      },
      { text: /<body[^>]{0,300}\b(?:seedprod|wpmm-|elementor-maintenance-mode|csmm|ucp-)/i },
    ],
  },
} satisfies KnownPages;
