import type { cloudflarePages } from '../../../../evidence/answerer/pages/cloudflare.ts';
import { html, json, redirect, type Sample, text } from './sample.ts';

const cf = { server: 'cloudflare', 'cf-ray': '8f0c0ffee-FRA' };
const problem = (status: number, code: number, title: string) =>
  json(
    status,
    {
      title: `Error ${code}: ${title}`,
      status,
      detail: 'Not for you.',
      error_code: code,
      cloudflare_error: true,
    },
    { ...cf, 'content-type': 'application/problem+json' },
  );

export const cloudflareAnswers: Record<keyof typeof cloudflarePages, Sample[]> = {
  'cloudflare-challenge': [
    html(403, 'Just a moment...', '<noscript>Enable JavaScript and cookies to continue</noscript>', {
      ...cf,
      'cf-mitigated': 'challenge',
    }),
    html(503, 'Just a moment...', 'Checking your browser', cf),
    html(403, 'Attention Required! | Cloudflare', '<h1>One more step</h1>', cf),
  ],
  'cloudflare-rate-limit': [
    text(429, 'error code: 1015', { ...cf, 'retry-after': '30' }),
    html(
      429,
      'Access denied | shop.example used Cloudflare to restrict access',
      '<div id="cf-error-details"><h1>Error 1015</h1><h2>You are being rate limited</h2></div>',
      cf,
    ),
    problem(429, 1015, 'You are being rate limited'),
  ],
  'cloudflare-ai-bots': [text(402, 'Payment required', { ...cf, 'crawler-price': 'USD 0.01' })],
  'cloudflare-access': [
    redirect(
      'https://team.cloudflareaccess.com/cdn-cgi/access/login/shop.example?kid=0a&redirect_url=%2Fwp-json%2F',
      cf,
    ),
    html(403, 'Error ・ Cloudflare Access', '<h1>Forbidden</h1>', cf),
  ],
  'cloudflare-unrouted': [
    text(530, 'error code: 1033', cf),
    text(409, 'error code: 1001', cf),
    html(
      403,
      'DNS points to prohibited IP | shop.example | Cloudflare',
      '<h1>Error <span class="cf-error-code">1000</span></h1><div id="cf-error-details"></div>',
      cf,
    ),
    problem(403, 1003, 'Direct IP access not allowed'),
  ],
  'cloudflare-unreachable': [
    html(521, 'shop.example | 521: Web server is down', '<div id="cf-error-details"></div>', cf),
    html(522, 'shop.example | 522: Connection timed out', '<div id="cf-error-details"></div>', cf),
    html(502, 'shop.example | 502: Bad gateway', '<div id="cf-error-details"></div>', cf),
    text(522, 'error code: 522', cf),
    problem(520, 520, 'Web server is returning an unknown error'),
  ],
  'cloudflare-block': [
    html(403, 'Attention Required! | Cloudflare', '<h1>Sorry, you have been blocked</h1>', cf),
    html(403, 'Access denied | shop.example used Cloudflare to restrict access', '<h1>Error 1020</h1>', cf),
    text(403, 'error code: 1020', cf),
    text(403, 'error code: 1010', cf),
    problem(403, 1010, 'Access denied'),
    html(403, '403 Forbidden', '<center><h1>403 Forbidden</h1></center><hr><center>cloudflare</center>', cf),
  ],
};
