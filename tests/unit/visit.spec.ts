import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { startRecordedSite } from '../../bench/recorded-site.mjs';
import { checkIds } from '../../checks/ids.ts';
import { errorTicket } from '../../reports/ticket.ts';
import type { Site } from '../../sites/site.ts';
import { type CheckResult, Visit } from '../../visit/visit.ts';
import { siteAt } from './support/site.ts';

async function visited(site: Site): Promise<{ results: CheckResult[]; visit: Visit }> {
  const visit = new Visit(site);
  const results = [];
  for (const id of checkIds) results.push(await visit.check(id));
  await visit.close();
  return { results, visit };
}

const statesOf = (results: CheckResult[]) => results.map(({ verdict }) => verdict.state);

test('a healthy visit passes every check with ten requests, each probe sent once', async () => {
  const site = await startRecordedSite(0);
  const { results } = await visited(siteAt(site.url));
  site.stop();
  expect(statesOf(results)).toEqual(checkIds.map(() => 'pass'));
  expect(site.requests()).toBe(10);
});

test('checks judged at the same time share their probes', async () => {
  const site = await startRecordedSite(5);
  const visit = new Visit(siteAt(site.url));
  const results = await Promise.all(checkIds.map((id) => visit.check(id)));
  await visit.close();
  site.stop();
  expect(statesOf(results)).toEqual(checkIds.map(() => 'pass'));
  expect(site.requests()).toBe(10);
});

test('a defect of ours is an error of the harness, and says nothing of the site', async () => {
  const site = await startRecordedSite(0);
  const { results } = await visited(siteAt(site.url, { headers: { 'not a header name': 'x' } }));
  site.stop();
  const [smoke] = results;
  expect(statesOf(results)).toEqual(['error', ...checkIds.slice(1).map(() => 'error')]);
  expect(smoke && errorTicket(smoke)).toMatch(
    /^wp-rest-doctor itself could not do 01 smoke\. This says nothing about the site\./,
  );
  expect(site.requests()).toBe(0);
});

test('neither the password nor the token is in the evidence', async () => {
  const site = await startRecordedSite(0);
  const { visit } = await visited(siteAt(site.url));
  site.stop();
  const kept = JSON.stringify(visit.evidence);
  expect(kept).toContain('«token»');
  expect(kept).not.toMatch(/eyJ|correct|battery/);
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
  expect(results[0]?.findings.map(({ cause }) => cause)).toEqual(['redirect-to-other-host']);
  expect(asked.filter((line) => line.startsWith('POST'))).toEqual([]);
});

test('credentials are not sent over plain http beyond this machine, unless the site allows it', async () => {
  const { judge } = await import('../../visit/verdict.ts');
  const { healthy } = await import('./support/evidence.ts');
  const evidence = JSON.parse(JSON.stringify(healthy()).replaceAll('127.0.0.1:', 'shop.example:'));
  delete evidence.exchanges.token;
  expect(judge('token', evidence)).toMatchObject({ verdict: { state: 'skipped' } });
  evidence.site.allow_http = true;
  expect(judge('token', evidence)).toEqual({ ask: ['token'] });
});
