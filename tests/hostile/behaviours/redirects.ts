import { type Named, redirect } from '../support/behaviour.ts';

const to = (name: string, target: Parameters<typeof redirect>[1], code?: number): Named => ({
  name,
  behave: redirect(['posts', 'index', 'home', 'other'], target, code),
});

export const redirects: Named[] = [
  to('a redirect to ftp:', 'ftp://127.0.0.1/wp-json/'),
  to('a redirect to mailto:', 'mailto:admin@shop.example'),
  to('a redirect to javascript:', 'javascript:alert(1)'),
  to('a redirect to data:', 'data:application/json,[]'),
  to('a redirect to file:', 'file:///etc/passwd'),
  to('a redirect to nothing', ''),
  to('a redirect to half an address', 'http://['),
  to('a redirect with a user', ({ asked }) => `${asked.home.replace('//', '//admin:x@')}${asked.target}`),
  to('a redirect to another site', 'https://evil.test/wp-json/'),
  to('a redirect to itself', ({ asked }) => asked.home + asked.target),
  to('a redirect that is relative', '../blog/'),
  to('a redirect to a folder', ({ asked }) => `${asked.home}/blog/`),
  to('a redirect to another port', ({ asked }) => `${asked.home.replace(/\d+$/, '9')}/wp-json/`),
  to('a redirect to https', ({ asked }) => asked.home.replace('http:', 'https:') + asked.target, 308),
  to('a redirect of 60 KB', ({ asked }) => `${asked.home}/${'x'.repeat(60_000)}`),
  to('status 300 with an address', '/wp-json/', 300),
  to('status 399 with an address', '/wp-json/', 399),
  {
    name: 'the login is redirected to another site',
    behave: redirect('token', 'https://evil.test/login', 307),
  },
  {
    name: 'the draft is redirected',
    behave: redirect('draft', ({ asked }) => `${asked.home}/elsewhere`, 302),
  },
];
