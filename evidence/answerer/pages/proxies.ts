import type { KnownPages } from '../page.ts';
import { unreachable } from '../statuses.ts';

/** Proxies that pass requests on: that of a login, those that reach nothing, and their own pages. */
export const proxyPages = {
  'identity-proxy-login': {
    by: 'edge',
    name: 'an identity proxy',
    kind: 'login',
    marks: [
      { header: ['location', /\/oauth2\/(?:sign_in|start|auth)\b|\/outpost\.goauthentik\.io\//i] },
      { header: ['location', /\/\/(?:auth|authelia|sso|login)\.[^?]{1,200}\?(?:[^#]{0,400}&)?rd=/i] },
      {
        header: [
          'location',
          /\/protocol\/openid-connect\/auth\b|\/\.pomerium\/|\/oauth2\/v\d[^?]{0,40}\/authorize\b/i,
        ],
      },
      {
        header: [
          'location',
          /\/\/(?:login\.microsoftonline\.com|accounts\.google\.com\/o\/oauth2|vercel\.com\/sso-api)/i,
        ],
      },
      { text: /<title>[^<]{0,60}(?:Authelia|OAuth2 Proxy|authentik)/i },
    ],
  },
  'ngrok-unrouted': {
    by: 'edge',
    name: 'ngrok',
    kind: 'unrouted',
    marks: [{ header: ['ngrok-error-code', /^ERR_NGROK_3200$/] }, { text: /\bERR_NGROK_3200\b/ }],
  },
  'ngrok-unreachable': {
    by: 'edge',
    name: 'ngrok',
    kind: 'unreachable',
    statuses: unreachable,
    marks: [
      { header: ['ngrok-error-code', /^ERR_NGROK_/] },
      { text: /\bERR_NGROK_\d+\b|Failed to complete tunnel connection/ },
    ],
  },
  'varnish-error': {
    by: 'edge',
    name: 'Varnish',
    kind: 'unreachable',
    statuses: unreachable,
    marks: [{ text: /Guru Meditation/i }, { text: /<p>Varnish cache server<\/p>/i }],
  },
  'varnish-page': {
    by: 'edge',
    name: 'Varnish',
    kind: 'server-page',
    marks: [{ text: /Guru Meditation[\s\S]{0,300}Varnish cache server|<p>Varnish cache server<\/p>/i }],
  },
  'haproxy-unreachable': {
    by: 'edge',
    name: 'HAProxy',
    kind: 'unreachable',
    statuses: unreachable,
    marks: [
      {
        text: /No server is available to handle this request|didn't respond in time\.|invalid or incomplete response\./i,
      },
    ],
  },
  'haproxy-block': {
    by: 'edge',
    name: 'HAProxy',
    kind: 'refusal',
    statuses: [403],
    marks: [{ text: /Request forbidden by administrative rules/i }],
  },
  'envoy-unreachable': {
    by: 'edge',
    name: 'Envoy',
    kind: 'unreachable',
    statuses: unreachable,
    marks: [
      { text: /^\s*(?:upstream connect error or disconnect|no healthy upstream|upstream request timeout)/i },
    ],
  },
  'traefik-unreachable': {
    by: 'edge',
    name: 'Traefik',
    kind: 'unreachable',
    statuses: unreachable,
    marks: [
      {
        text: /^\s*(?:Bad Gateway|Gateway Timeout|no available server)\s*$/,
        header: ['content-type', /text\/plain/i],
      },
    ],
  },
  'go-not-found': {
    by: 'edge',
    name: 'Traefik or another program in Go',
    kind: 'server-page',
    statuses: [404],
    marks: [{ text: /^404 page not found\s*$/ }],
  },
} satisfies KnownPages;
