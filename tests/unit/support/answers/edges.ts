import type { firewallPages } from '../../../../evidence/answerer/pages/firewalls.ts';
import type { proxyPages } from '../../../../evidence/answerer/pages/proxies.ts';
import { html, redirect, type Sample, text } from './sample.ts';

export const edgeAnswers: Record<keyof (typeof firewallPages & typeof proxyPages), Sample[]> = {
  'sucuri-challenge': [
    html(200, 'You are being redirected...', '<script>var sucuri_cloudproxy_js="x";</script>', {
      server: 'Sucuri/Cloudproxy',
    }),
  ],
  'sucuri-block': [
    html(403, 'Sucuri WebSite Firewall - Access Denied', '<h1>Access Denied</h1>', {
      server: 'Sucuri/Cloudproxy',
      'x-sucuri-id': '15005',
      'x-sucuri-block': 'BLACKLIST',
    }),
    html(403, 'Blocked', 'Access Denied - Sucuri Website Firewall'),
  ],
  'aws-waf-challenge': [
    { status: 202, headers: { 'x-amzn-waf-action': 'challenge', server: 'CloudFront' }, body: '' },
    html(405, 'Human Verification', '<script src="https://a.b.captcha.awswaf.com/x.js"></script>'),
  ],
  'cloudfront-unreachable': [
    html(504, 'ERROR: The request could not be satisfied', '<h1>504 ERROR</h1>', { server: 'CloudFront' }),
  ],
  'cloudfront-block': [
    html(403, 'ERROR: The request could not be satisfied', '<h1>403 ERROR</h1> Request blocked.', {
      server: 'CloudFront',
      'x-amz-cf-id': 'abc',
    }),
  ],
  'aws-load-balancer-unreachable': [
    html(503, '503 Service Temporarily Unavailable', '<center><h1>503</h1></center>', {
      server: 'awselb/2.0',
    }),
  ],
  'aws-load-balancer-block': [
    html(403, '403 Forbidden', '<center><h1>403 Forbidden</h1></center>', { server: 'awselb/2.0' }),
  ],
  'imperva-challenge': [
    html(200, '', '<iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=1"></iframe>', {
      'x-iinfo': '1-2',
    }),
  ],
  'imperva-block': [
    html(403, 'Error', 'Request unsuccessful. Incapsula incident ID: 12-34', { 'x-cdn': 'Imperva' }),
  ],
  'akamai-block': [
    html(403, 'Access Denied', '<H1>Access Denied</H1> Reference #18.ab https://errors.edgesuite.net/18.ab', {
      server: 'AkamaiGHost',
    }),
  ],
  'azure-block': [text(403, 'The request is blocked. 20261127T1', { 'x-azure-ref': '2026' })],
  'ngrok-unrouted': [
    html(404, 'ngrok', '<noscript>The endpoint shop.example is offline. (ERR_NGROK_3200)</noscript>'),
    html(404, 'ngrok', '', { 'ngrok-error-code': 'ERR_NGROK_3200' }),
  ],
  'ngrok-unreachable': [html(502, 'ngrok', '', { 'ngrok-error-code': 'ERR_NGROK_8012' })],
  'fastly-unrouted': [text(500, 'Fastly error: unknown domain: shop.example.')],
  'fastly-error': [text(503, 'Fastly error: connection failure')],
  'datadome-challenge': [
    html(403, 'shop.example', '<script src="https://ct.captcha-delivery.com/c.js"></script>', {
      'x-datadome': 'protected',
    }),
  ],
  'ddos-guard-challenge': [html(403, 'DDOS-GUARD', '<p>Checking</p>', { server: 'ddos-guard' })],
  'vercel-challenge': [
    html(429, 'Vercel Security Checkpoint', '<p>Checking</p>', {
      server: 'Vercel',
      'x-vercel-mitigated': 'challenge',
    }),
  ],
  'anubis-challenge': [
    html(
      200,
      "Making sure you're not a bot!",
      '<script id="anubis_challenge" type="application/json">{}</script>',
    ),
  ],
  'f5-block': [
    html(
      200,
      'Request Rejected',
      'The requested URL was rejected. Please consult with your administrator.<br>Your support ID is: 1',
    ),
  ],
  'fortiweb-block': [html(403, 'Web Page Blocked!', '<img src="/.fgd_icon/x.png">')],
  'barracuda-block': [html(403, 'Blocked', 'Barracuda Networks: the request was blocked')],
  'identity-proxy-login': [
    redirect('https://auth.example/oauth2/start?rd=https%3A%2F%2Fshop.example%2Fwp-json%2F'),
    redirect('https://auth.example.com/?rd=https%3A%2F%2Fshop.example%2Fwp-json%2F&rm=GET'),
    redirect('https://sso.example/realms/shop/protocol/openid-connect/auth?client_id=shop'),
    redirect('https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=a'),
    redirect('https://shop.example/outpost.goauthentik.io/start?rd=%2Fwp-json%2F'),
  ],
  'varnish-error': [
    html(
      503,
      '503 Backend fetch failed',
      '<h1>Error 503</h1><h3>Guru Meditation:</h3><p>XID: 1</p><p>Varnish cache server</p>',
    ),
  ],
  'varnish-page': [
    html(405, '405 Method not allowed', '<h3>Guru Meditation:</h3><p>XID: 1</p><p>Varnish cache server</p>'),
  ],
  'haproxy-unreachable': [
    html(503, '', '<h1>503 Service Unavailable</h1>\nNo server is available to handle this request.'),
  ],
  'haproxy-block': [html(403, '', '<h1>403 Forbidden</h1>\nRequest forbidden by administrative rules.')],
  'envoy-unreachable': [
    text(503, 'upstream connect error or disconnect/reset before headers. reset reason: connection failure'),
    text(503, 'no healthy upstream'),
  ],
  'traefik-unreachable': [text(502, 'Bad Gateway'), text(503, 'no available server\n')],
  'go-not-found': [text(404, '404 page not found\n')],
};
