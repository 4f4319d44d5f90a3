import type { KnownPages } from '../page.ts';

/** What hosts put before the sites of their customers. */
export const hostPages = {
  'imunify360-challenge': {
    by: 'bot-protection',
    name: 'Imunify360',
    kind: 'challenge',
    marks: [
      { text: /\bwsidchk\b/ },
      { text: /<title>One moment, please\.\.\.<\/title>/i },
      { text: [/<title>[^<]{0,60}Captcha/i, /imunify/i] },
      { header: ['cf-edge-cache', /^$/], text: /imunify360-captcha/i },
    ],
  },
  'imunify360-block': {
    by: 'bot-protection',
    name: 'Imunify360',
    kind: 'refusal',
    marks: [{ text: /Access denied by Imunify360/i }],
  },
  'imunify360-page': {
    by: 'bot-protection',
    name: 'Imunify360',
    kind: 'refusal',
    statuses: [400, 401, 403, 405, 406, 415],
    marks: [{ header: ['server', /imunify360/i] }, { text: /imunify360/i }],
  },
  'siteground-challenge': {
    by: 'bot-protection',
    name: 'SiteGround',
    kind: 'challenge',
    marks: [
      { header: ['sg-captcha', /challenge/i] },
      { header: ['location', /\/\.well-known\/(?:sg)?captcha\//i] },
      { text: /\/\.well-known\/sgcaptcha\// },
    ],
  },
  'litespeed-challenge': {
    by: 'bot-protection',
    name: 'LiteSpeed',
    kind: 'challenge',
    marks: [{ text: /\/\.lsrecap\/recaptcha/i }, { header: ['location', /\/\.lsrecap\/recaptcha/i] }],
  },
  'bitninja-challenge': {
    by: 'bot-protection',
    name: 'BitNinja',
    kind: 'challenge',
    marks: [{ text: /<title>[^<]{0,60}(?:Waiting for the redirectiron|Security check by BitNinja)/i }],
  },
  'bitninja-block': {
    by: 'bot-protection',
    name: 'BitNinja',
    kind: 'refusal',
    statuses: [403, 406, 418, 429, 503],
    marks: [{ text: /BitNinja/i }, { header: ['server', /bitninja/i] }],
  },
  'monarx-block': {
    by: 'bot-protection',
    name: 'Monarx',
    kind: 'refusal',
    statuses: [403],
    marks: [{ text: /\bMonarx\b/ }],
  },
  'modsecurity-block': {
    by: 'web-server',
    name: 'ModSecurity',
    kind: 'refusal',
    statuses: [400, 403, 404, 405, 406, 409, 412, 413, 415, 418, 501],
    marks: [
      { text: /mod_?security/i },
      { header: ['server', /mod_security|NOYB/i] },
      // A host's rules end with this status, for which Apache has no name.
      { text: /<title>418 unused<\/title>/i },
    ],
  },
  'comodo-waf-block': {
    by: 'web-server',
    name: 'Comodo WAF',
    kind: 'refusal',
    statuses: [403, 406],
    marks: [{ text: /Protected by COMODO WAF/i }, { header: ['server', /Protected by COMODO WAF/i] }],
  },
  'wp-engine-page': {
    by: 'web-server',
    name: 'WP Engine',
    kind: 'default',
    statuses: [200, 404],
    marks: [{ text: [/<title>[^<]{0,60}(?:Site Not Configured|WP Engine)/i, /wpengine\.com/i] }],
  },
  'kinsta-page': {
    by: 'edge',
    name: 'Kinsta',
    kind: 'unreachable',
    statuses: [403, 404, 502, 503],
    marks: [{ text: [/<title>[^<]{0,80}(?:Site not available|Kinsta)/i, /kinsta/i] }],
  },
  'resource-limit': {
    by: 'web-server',
    name: 'CloudLinux',
    kind: 'resource-limit',
    statuses: [503, 508],
    marks: [
      { text: /508[\s\S]{0,40}Resource Limit Is Reached|Resource Limit Is Reached/i },
      { text: /<title>\s*508\b/i },
    ],
  },
  'free-host-script': {
    by: 'bot-protection',
    name: 'the free host',
    kind: 'challenge',
    statuses: [200],
    marks: [{ text: [/src="\/aes\.js"/, /document\.cookie\s*=\s*"__test="/] }],
  },
} satisfies KnownPages;
