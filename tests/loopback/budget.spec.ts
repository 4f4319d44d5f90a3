import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { checkIds } from '../../checks/ids.ts';
import { newEvidence } from '../../visit/new-evidence.ts';
import { Saved } from '../../visit/seen.ts';
import { MAX_REQUESTS, requestsLeft, requestsToSpare } from '../../visit/sending/budget.ts';
import { Visit } from '../../visit/visit.ts';
import { answer, healthy } from '../unit/support/evidence.ts';
import { siteAt } from '../unit/support/site.ts';

test('at the start all but the removal of a draft may be sent, and the checks have first call on it', () => {
  const evidence = newEvidence(siteAt('http://127.0.0.1:1'));
  expect(requestsLeft(evidence, 0)).toBe(MAX_REQUESTS - 7);
  // token, validate and draft are among the seven that checks need; without a token two of them may not be sent.
  expect(requestsToSpare(evidence, 0)).toBe(MAX_REQUESTS - 7 - 5);
});

test('nothing is kept for a removal once the draft is gone', () => {
  expect(requestsLeft(healthy(), 0)).toBe(MAX_REQUESTS - 10);
});

test('a request that was sent twice counts twice', () => {
  const evidence = healthy();
  if (evidence.exchanges.posts) evidence.exchanges.posts.attempts = 2;
  expect(requestsLeft(evidence, 0)).toBe(MAX_REQUESTS - 11);
});

test('a visit that has sent all it may skips what is left, and sends nothing', async () => {
  const evidence = healthy();
  delete evidence.exchanges.preflight;
  if (evidence.exchanges.posts) evidence.exchanges.posts.attempts = MAX_REQUESTS - 8;
  const visit = new Visit(siteAt('http://127.0.0.1:1'), {
    seen: new Saved(evidence),
  });
  const { verdict } = await visit.check('cors');
  await visit.close();
  expect(verdict).toMatchObject({ state: 'skipped', says: `a visit sends at most ${MAX_REQUESTS} requests` });
});

for (const status of [200, 403, 404, 500, 503]) {
  test(`a site that answers ${status} to everything gets fewer requests than a visit may send`, async () => {
    let requests = 0;
    const server = createServer((request, response) => {
      requests += 1;
      request.resume();
      response.writeHead(status, { 'content-type': 'text/html' }).end('<html>no</html>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const visit = new Visit(siteAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
    for (const id of checkIds.known) await visit.check(id);
    await visit.close();
    server.close();
    server.closeAllConnections();
    expect(requests).toBeLessThanOrEqual(10);
  });
}

test('what was answered once is not asked again', () => {
  const evidence = healthy();
  answer(evidence, 'me', 200, {});
  expect(requestsToSpare(evidence, 0)).toBe(MAX_REQUESTS - 11);
});
