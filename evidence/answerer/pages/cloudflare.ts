import type { KnownPages } from '../page.ts';

/** As its documentation of errors 1xxx and 52x, of challenges and of Access has them. */
export const cloudflarePages = {
  'cloudflare-challenge': {
    by: 'bot-protection',
    name: 'Cloudflare',
    kind: 'challenge',
    marks: [
      { header: ['cf-mitigated', /challenge/i] },
      { text: /<title>Just a moment\.\.\.<\/title>/i },
      { text: /\b_cf_chl_opt\b|\/cdn-cgi\/challenge-platform\/h\/[bg]\/orchestrate\// },
      { text: [/<title>Attention Required! \| Cloudflare/i, /(?:One more step|cf-captcha-container)/i] },
    ],
  },
  'cloudflare-rate-limit': {
    by: 'edge',
    name: 'Cloudflare',
    kind: 'limit',
    marks: [
      { text: /^\s*error code: 1015\s*$/i },
      { text: /"error_code":\s*1015\b/ },
      { text: [/cf-error-details/i, /(?:Error 1015|You are being rate limited)/i] },
      { text: [/<title>[^<]*used Cloudflare to restrict access/i, /(?:\b1015\b|being rate limited)/i] },
    ],
  },
  'cloudflare-ai-bots': {
    by: 'bot-protection',
    name: 'Cloudflare',
    kind: 'refusal',
    statuses: [402, 403],
    marks: [
      { header: ['crawler-price', /./] },
      { text: /AI (?:bots|crawlers?)[^<]{0,80}(?:blocked|not allowed)/i },
    ],
  },
  'cloudflare-access': {
    by: 'edge',
    name: 'Cloudflare Access',
    kind: 'login',
    marks: [
      { header: ['location', /\.cloudflareaccess\.com\/|\/cdn-cgi\/access\/login/i] },
      { header: ['www-authenticate', /Cloudflare-Access/i] },
      { header: ['cf-access-domain', /./] },
      { text: /<title>[^<]{0,80}Cloudflare Access\b/i },
    ],
  },
  // What it says of its own settings of the name; all other codes from 1000 on are refusals.
  'cloudflare-unrouted': {
    by: 'edge',
    name: 'Cloudflare',
    kind: 'unrouted',
    marks: [
      { text: /^\s*error code: 10(?:0[0-4]|14|16|18|23|33|34)\s*$/i },
      { text: /"error_code":\s*10(?:0[0-4]|14|16|18|23|33|34)\b/ },
      { text: /"cf-error-code">\s*10(?:0[0-4]|14|16|18|23|33|34)\s*</ },
    ],
  },
  'cloudflare-unreachable': {
    by: 'edge',
    name: 'Cloudflare',
    kind: 'unreachable',
    statuses: [500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530],
    marks: [
      { text: /^\s*error code: 5\d\d\s*$/i },
      { text: /<title>[^<]{0,200}\| 5\d\d: /i },
      { text: /id="cf-error-details"/ },
      { text: /"cloudflare_error":\s*true/ },
    ],
  },
  'cloudflare-block': {
    by: 'edge',
    name: 'Cloudflare',
    kind: 'refusal',
    statuses: [400, 401, 403, 405, 406, 409, 429, 451],
    marks: [
      { text: /<title>Attention Required! \| Cloudflare/i },
      { text: /Sorry, you have been blocked/i },
      { text: /^\s*error code: 10\d\d\s*$/i },
      { text: /<title>[^<]*used Cloudflare to restrict access/i },
      { text: /"cloudflare_error":\s*true/ },
      { text: /<center>cloudflare<\/center>/i },
    ],
  },
} satisfies KnownPages;
