import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { checkIds } from '../../checks/ids.ts';
import { errorTicket } from '../../reports/formats/terminal/ticket.ts';
import type { Site } from '../../sites/site.ts';
import { seenOf } from '../../visit/seen.ts';
import { type CheckResult, Visit } from '../../visit/visit.ts';
import { startRecordedSite } from '../bench/recorded-site.mjs';
import { siteAt } from '../unit/support/site.ts';

async function visited(site: Site): Promise<{ results: CheckResult[]; visit: Visit }> {
  const visit = new Visit(site);
  const results = [];
  for (const id of checkIds.known) results.push(await visit.check(id));
  await visit.close();
  return { results, visit };
}

const statesOf = (results: CheckResult[]) => results.map(({ verdict }) => verdict.state);

test('a healthy visit passes every check with ten requests, each probe sent once', async () => {
  const site = await startRecordedSite(0);
  const { results } = await visited(siteAt(site.url));
  site.stop();
  expect(statesOf(results)).toEqual(checkIds.known.map(() => 'pass'));
  expect(site.requests()).toBe(10);
});

test('checks judged at the same time share their probes', async () => {
  const site = await startRecordedSite(5);
  const visit = new Visit(siteAt(site.url));
  const results = await Promise.all(checkIds.known.map((id) => visit.check(id)));
  await visit.close();
  site.stop();
  expect(statesOf(results)).toEqual(checkIds.known.map(() => 'pass'));
  // The check of the header does not wait for the login, which may spare it a request of its own.
  expect(site.requests()).toBeLessThanOrEqual(11);
});

test('a defect of ours is an error of the harness, and says nothing of the site', async () => {
  const site = await startRecordedSite(0);
  const { results } = await visited(siteAt(site.url, { headers: { 'not a header name': 'x' } }));
  site.stop();
  const [smoke] = results;
  expect(statesOf(results)).toEqual(['error', ...checkIds.known.slice(1).map(() => 'error')]);
  expect(smoke && errorTicket(smoke)).toMatch(
    /^wp-rest-doctor itself could not do 01 smoke\. This says nothing about the site\./,
  );
  expect(site.requests()).toBe(0);
});

test('neither the password nor the token is in the evidence', async () => {
  const site = await startRecordedSite(0);
  const { visit } = await visited(siteAt(site.url));
  site.stop();
  const kept = JSON.stringify(visit.seen.kept());
  expect(kept).toContain('«token»');
  expect(kept).not.toMatch(/eyJ|correct|battery/);
});

/** A site that logs in with an opaque token, so many times; then it refuses. */
async function opaqueSite(token: string, logins: number) {
  const seen: string[] = [];
  const index = { namespaces: ['jwt-auth/v1'], routes: {} as Record<string, unknown> };
  for (const path of ['token', 'token/validate'])
    index.routes[`/jwt-auth/v1/${path}`] = { methods: ['POST'] };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    seen.push(`${request.method} ${pathname}`);
    request.resume();
    const tried = seen.filter((line) => line === 'POST /wp-json/jwt-auth/v1/token').length;
    const isLogin = pathname.endsWith('/jwt-auth/v1/token');
    const user = { user_email: 'a@b.example', user_nicename: 'a', user_display_name: 'A' };
    const body =
      isLogin && tried <= logins ? { token, ...user } : pathname.endsWith('/wp-json/') ? index : [];
    response.writeHead(isLogin && tried > logins ? 403 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url, seen, stop };
}

test('a token that looks like none is masked as well, in the answer and in what is sent after', async () => {
  const site = await opaqueSite('s3cr3t-opaq', 9);
  const { visit } = await visited(siteAt(site.url));
  site.stop();
  expect(site.seen).toContain('POST /wp-json/jwt-auth/v1/token/validate');
  const kept = JSON.stringify(visit.seen.kept());
  expect(kept).toContain('Bearer «token»');
  expect(kept).not.toContain('s3cr3t-opaq');
});

test('a second login that is refused is the last one, for every probe that would need it', async () => {
  const site = await opaqueSite('s3cr3t-opaq', 1);
  const first = new Visit(siteAt(site.url));
  await first.check('token');
  await first.close();
  // As a new process after a failed check, which has the evidence and no token.
  const next = new Visit(siteAt(site.url), {
    seen: seenOf(siteAt(site.url), JSON.parse(JSON.stringify(first.seen.kept()))),
  });
  const results = await Promise.all((['validate', 'draft'] as const).map((id) => next.check(id)));
  await next.close();
  site.stop();
  expect(results.map(({ verdict }) => verdict.state)).toEqual(['skipped', 'skipped']);
  expect(site.seen.filter((line) => line === 'POST /wp-json/jwt-auth/v1/token').length).toBe(2);
});

test('credentials do not follow a redirect to another host', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host}`);
    response.writeHead(301, { location: 'http://elsewhere.invalid/wp-json/' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { results } = await visited(siteAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  server.close();
  server.closeAllConnections();
  expect(results[0]?.findings.map(({ cause }) => cause)).toEqual(['redirect-to-foreign-host']);
  expect(asked.filter((line) => line.startsWith('POST'))).toEqual([]);
});

test('credentials are not sent over plain http beyond this machine, unless the site allows it', async () => {
  const { judge } = await import('../../visit/judging/verdict.ts');
  const { model } = await import('../unit/support/evidence.ts');
  const evidence = JSON.parse(JSON.stringify(model()).replaceAll('127.0.0.1:', 'shop.example:'));
  delete evidence.exchanges.token;
  expect(judge('token', evidence)).toMatchObject({ verdict: { state: 'skipped' } });
  evidence.site = { ...evidence.site, allow_http: true };
  expect(judge('token', evidence)).toEqual({ ask: ['token'] });
});
