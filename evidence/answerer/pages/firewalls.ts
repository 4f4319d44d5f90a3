import type { KnownPages } from '../page.ts';
import { refused, unreachable } from '../statuses.ts';

/** Firewalls and bot protections in front of a site, other than Cloudflare's, and what else comes from the same CDN. */
export const firewallPages = {
  'sucuri-challenge': {
    by: 'bot-protection',
    name: 'Sucuri',
    kind: 'challenge',
    marks: [{ text: /sucuri_cloudproxy_js/i }],
  },
  'sucuri-block': {
    by: 'edge',
    name: 'Sucuri',
    kind: 'refusal',
    statuses: refused,
    marks: [
      { header: ['x-sucuri-block', /./] },
      { text: /Sucuri Web[Ss]ite Firewall/ },
      { header: ['server', /Sucuri\/Cloudproxy/i], text: /Access Denied/i },
    ],
  },
  'aws-waf-challenge': {
    by: 'bot-protection',
    name: 'AWS WAF',
    kind: 'challenge',
    marks: [
      { header: ['x-amzn-waf-action', /challenge|captcha/i] },
      { text: /\.(?:token|captcha)\.awswaf\.com\// },
    ],
  },
  'cloudfront-unreachable': {
    by: 'edge',
    name: 'CloudFront',
    kind: 'unreachable',
    statuses: unreachable,
    marks: [{ text: /The request could not be satisfied/i }],
  },
  'cloudfront-block': {
    by: 'edge',
    name: 'CloudFront or AWS WAF',
    kind: 'refusal',
    statuses: refused,
    marks: [{ text: /The request could not be satisfied/i }],
  },
  'aws-load-balancer-unreachable': {
    by: 'edge',
    name: 'AWS load balancer',
    kind: 'unreachable',
    statuses: [...unreachable, 460, 561],
    marks: [{ header: ['server', /^awselb/i] }],
  },
  'aws-load-balancer-block': {
    by: 'edge',
    name: 'AWS WAF',
    kind: 'refusal',
    statuses: [403],
    marks: [{ header: ['server', /^awselb/i] }],
  },
  'imperva-challenge': {
    by: 'bot-protection',
    name: 'Imperva',
    kind: 'challenge',
    marks: [
      { text: /<iframe[^>]{0,200}\/_Incapsula_Resource\b/i },
      { text: [/<script[^>]{0,80}\/_Incapsula_Resource\b/i, /<body>\s*<\/body>/i] },
    ],
  },
  'imperva-block': {
    by: 'edge',
    name: 'Imperva',
    kind: 'refusal',
    marks: [{ text: /Incapsula incident ID|Powered By Incapsula/i }],
  },
  'akamai-block': {
    by: 'edge',
    name: 'Akamai',
    kind: 'refusal',
    statuses: refused,
    marks: [
      { text: /errors\.edgesuite\.net/i },
      { header: ['server', /^AkamaiGHost/i], text: /<H1>(?:Access Denied|Invalid URL)<\/H1>/i },
    ],
  },
  'azure-block': {
    by: 'edge',
    name: 'Azure Front Door',
    kind: 'refusal',
    statuses: [403],
    marks: [{ header: ['x-azure-ref', /./], text: /The request is blocked/i }],
  },
  'fastly-unrouted': {
    by: 'edge',
    name: 'Fastly',
    kind: 'unrouted',
    marks: [{ text: /Fastly error: unknown domain\b/i }],
  },
  'fastly-error': {
    by: 'edge',
    name: 'Fastly',
    kind: 'error',
    marks: [{ text: /^\s*Fastly error: |<p>Fastly error: /i }],
  },
  'datadome-challenge': {
    by: 'bot-protection',
    name: 'DataDome',
    kind: 'challenge',
    statuses: [401, 403, 429],
    marks: [{ header: ['x-datadome', /protected/i] }, { text: /captcha-delivery\.com/i }],
  },
  'ddos-guard-challenge': {
    by: 'bot-protection',
    name: 'DDoS-Guard',
    kind: 'challenge',
    statuses: [403, 503],
    marks: [
      { text: /<title>DDOS-GUARD|\/\.well-known\/ddos-guard\// },
      { header: ['server', /^ddos-guard/i] },
    ],
  },
  'vercel-challenge': {
    by: 'bot-protection',
    name: 'Vercel',
    kind: 'challenge',
    marks: [{ header: ['x-vercel-mitigated', /challenge/i] }, { text: /<title>Vercel Security Checkpoint/i }],
  },
  'anubis-challenge': {
    by: 'bot-protection',
    name: 'Anubis',
    kind: 'challenge',
    marks: [{ text: /\/\.within\.website\/x\/cmd\/anubis\/|id="anubis_challenge"/i }],
  },
  'f5-block': {
    by: 'edge',
    name: 'F5 BIG-IP',
    kind: 'refusal',
    marks: [{ text: /The requested URL was rejected\. Please consult with your administrator/i }],
  },
  'fortiweb-block': {
    by: 'edge',
    name: 'FortiWeb',
    kind: 'refusal',
    statuses: refused,
    marks: [{ text: /\/\.fgd_icon\/|<title>Web Page Blocked!?<\/title>/i }],
  },
  'barracuda-block': {
    by: 'edge',
    name: 'Barracuda',
    kind: 'refusal',
    marks: [{ text: /Barracuda (?:Networks|Web Application Firewall)[\s\S]{0,400}block/i }],
  },
} satisfies KnownPages;
