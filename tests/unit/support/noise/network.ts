import { healthy } from '../evidence.ts';
import { asSite } from '../mutations/mutation.ts';
import { failing, fixed, type Noise, redirect, response } from './noise.ts';

const JSON_TYPE = 'application/json; charset=UTF-8';

const failures: Noise[] = [
  failing('a time-out', { kind: 'response-timeout', detail: 'no answer in 10 s' }),
  failing('a reset', { kind: 'connection-reset', detail: 'ECONNRESET' }),
  failing('refused', { kind: 'connection-refused', detail: 'ECONNREFUSED' }, 'connection-refused'),
  failing('no way', { kind: 'network-unreachable', detail: 'ENETUNREACH' }),
  {
    id: 'cut off',
    by: 'unknown',
    proves: ['response-truncated'],
    answer: () => ({
      response: response({ status: 200, body: '[{"id":1,"da', type: JSON_TYPE }),
      failure: { kind: 'response-truncated', detail: 'the connection ended in the middle of the body' },
    }),
  },
  {
    id: 'compressed falsely',
    by: 'unknown',
    proves: ['encoding-mismatch'],
    answer: () => ({
      response: response({ status: 200, body: '', type: JSON_TYPE }),
      failure: { kind: 'response-undecodable', detail: 'incorrect header check' },
    }),
  },
];

const redirects: Noise[] = [
  redirect('to itself', 'unknown', ['redirect-to-itself'], ({ href }) => href),
  redirect(
    'to the same with a slash',
    'unknown',
    ['redirect-to-other-spelling'],
    ({ origin, pathname, search }) => `${origin}${pathname}/${search}`,
  ),
  redirect('to the home page', 'unknown', ['redirect-to-page'], ({ origin }) => `${origin}/`),
  redirect(
    'to the login',
    'wordpress',
    ['redirect-to-login'],
    ({ origin, href }) => `${origin}/wp-login.php?redirect_to=${encodeURIComponent(href)}`,
    ['x-redirect-by', 'WordPress'],
  ),
  redirect(
    'to another host',
    'unknown',
    ['redirect-to-foreign-host'],
    ({ pathname, search }) => `https://front.example${pathname}${search}`,
  ),
  redirect(
    'to http',
    'unknown',
    ['redirect-to-page'],
    ({ host, pathname, search }) => `http://${host}${pathname}${search}`,
  ),
  redirect(
    'to www',
    'unknown',
    [],
    ({ host, pathname, search }) => `https://www.${host}${pathname}${search}`,
  ),
  redirect(
    'to a language',
    'unknown',
    ['redirect-to-language'],
    ({ origin, pathname, search }) => `${origin}/en${pathname}${search}`,
  ),
  redirect(
    'to an identity provider',
    'edge',
    ['identity-proxy'],
    ({ pathname }) =>
      `https://team.example/cdn-cgi/access/login?redirect_url=${encodeURIComponent(pathname)}`,
  ),
  redirect(
    'to a suspended page',
    'web-server',
    ['account-suspended'],
    ({ origin }) => `${origin}/cgi-sys/suspendedpage.cgi`,
  ),
];

const known = healthy();
asSite(known, 'https://shop.example');

/** What was answered to another probe, as a cache that mixes up its keys would have it. */
/** Whoever sent no token and is told of one, or a broken one that is called valid, is told what another one was. */
const proving: (string | undefined)[] = ['garbage-posts', 'validate'];

const stale: Noise[] = (
  ['posts', 'index', 'token', 'validate', 'draft', 'garbage-posts', 'preflight'] as const
).map((probe) => {
  const { status = 200, text = '', kept, headers: all = [] } = known.exchanges[probe]?.response ?? {};
  const body = kept === undefined ? text : JSON.stringify(kept);
  const headers = all.filter(([name]) => name !== 'content-type');
  const proves = proving.includes(probe) ? ['rest-cached'] : [];
  return fixed(`what ${probe} got`, 'wordpress', { status, body, type: JSON_TYPE, headers }, ...proves);
});

export const transportAnswers: Noise[] = [...failures, ...redirects, ...stale];
