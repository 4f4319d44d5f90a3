import { expect, test } from '@playwright/test';
import { checkOf } from '../../checks/by-method/of-method.ts';
import { clientIds } from '../../evidence/clients/ids.ts';
import { clients } from '../../evidence/clients/index.ts';
import { ownMetadataAddress, ownServerAddress } from '../../evidence/clients/oauth.ts';
import type { KeptEvidence } from '../../evidence/evidence.ts';
import { factsOf } from '../../evidence/facts.ts';
import { methodOf } from '../../evidence/methods/chosen.ts';
import { type ProbeId, probeIds } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import { whyNotSent } from '../../probes/rules.ts';
import { siteReport } from '../../reports/model/site-report.ts';
import { headline } from '../../reports/text/headline.ts';
import { verdictLine } from '../../reports/text/verdict-line.ts';
import type { Site } from '../../sites/site.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { judge } from '../../visit/judging/verdict.ts';
import { newEvidence } from '../../visit/new-evidence.ts';
import { seenOf } from '../../visit/seen.ts';
import { Guard } from '../../visit/sending/guard.ts';
import { requestOf } from '../../visit/sending/request.ts';
import { answer, healthy, savedOf } from './support/evidence.ts';
import { leaksOf } from './support/leaks.ts';
import { byApplicationPassword } from './support/mutations/application-password.ts';
import { withoutDraft } from './support/mutations/mutation.ts';
import { siteAt } from './support/site.ts';
import { spellings } from './support/spellings.ts';

const inTheirName = probeIds.known.filter((id) => probes.known[id].inName !== undefined);

function asked(probe: ProbeId, change: Partial<Site>) {
  const site = siteAt('https://shop.example', change);
  const evidence = newEvidence(site);
  answer(evidence, 'posts', 200, []);
  const request = requestOf(probe, evidence, site, { token: 'TOKEN', unique: 'u' });
  return typeof request === 'string' ? request : { ...request, wanted: undefined, keep: undefined };
}

function inNameOf(as: Site['as'], evidence: KeptEvidence = healthy()): KeptEvidence {
  byApplicationPassword(evidence);
  if (as !== undefined) evidence.site.as = as;
  return evidence;
}

test('nothing is sent in the name of a client where none was named', () => {
  expect(inTheirName.length).toBeGreaterThan(2);
  for (const id of inTheirName)
    expect(whyNotSent(id, factsOf(inNameOf(undefined))), id).toBe('no client was named (--as)');
  expect(judge('validate', inNameOf(undefined))).toMatchObject({ verdict: { state: 'pass' } });
});

test('each client says where it is from, and has its own User-Agent and a login that it takes', () => {
  for (const id of clientIds) {
    const { sources, userAgent, login, takes } = clients[id];
    expect(clients[id].id).toBe(id);
    expect(sources.every((source) => URL.canParse(source)) && sources.length > 0, id).toBe(true);
    expect(userAgent, id).toMatch(/^[!-~ ]+$/);
    if (login !== null) expect(takes, id).toContain(login);
  }
  expect(new Set(clientIds.map((id) => clients[id].userAgent)).size).toBe(clientIds.length);
});

test('n8n asks for the users, under its name, with the credentials of the visit', () => {
  const as = 'n8n';
  const authorization = `Basic ${Buffer.from('admin:correct horse battery').toString('base64')}`;
  expect(asked('as-client', { as })).toMatchObject({
    method: 'GET',
    url: 'https://shop.example/wp-json/wp/v2/users',
    headers: { 'user-agent': 'n8n', accept: 'application/json', authorization },
    body: null,
  });
  const twin = asked('as-client-twin', { as });
  expect(twin).toMatchObject({ url: 'https://shop.example/wp-json/wp/v2/users' });
  expect(Object(twin).headers).toEqual({ accept: 'application/json', authorization });
});

test('with a key of WooCommerce it asks a route of WooCommerce', () => {
  const auth = { username: `ck_${'a'.repeat(40)}`, password: `cs_${'b'.repeat(40)}` };
  for (const [as, route] of [
    ['n8n', 'wc/v3/products/categories'],
    ['zapier', 'wc/v3/products?per_page=1'],
  ] as const)
    expect(asked('as-client', { as, auth })).toMatchObject({ url: `https://shop.example/wp-json/${route}` });
});

test('a browser says where its page is from', () => {
  const asIs = { as: 'browser', login: 'application-password', origin: 'https://app.example' } as const;
  expect(asked('as-client', asIs)).toMatchObject({
    headers: { origin: 'https://app.example', referer: 'https://app.example/', 'sec-fetch-mode': 'cors' },
  });
});

test('credentials go to no other host, and the name of a client alone says nothing of them', () => {
  const site = siteAt('https://shop.example', { as: 'n8n' });
  const evidence = newEvidence(site);
  answer(evidence, 'posts', 200, []);
  const request = requestOf('as-client', evidence, site, { token: null, unique: 'u' }, () => ({
    method: 'GET',
    url: 'https://other.example/wp-json/wp/v2/users',
    headers: {},
    body: null,
  }));
  expect(request).toContain('credentials go to the site alone');
  expect(JSON.stringify(asked('as-client-anonymous', { as: 'n8n' }))).not.toMatch(/authorization/i);
});

test('what a client sends and is answered is kept without the password, in any spelling', () => {
  const site = siteAt('https://shop.example', { as: 'n8n' });
  const seen = seenOf(site);
  const { auth } = site;
  answer(seen.evidence, 'posts', 200, []);
  for (const probe of ['as-client', 'as-client-twin'] as const) {
    const request = requestOf(probe, seen.evidence, site, { token: null, unique: 'u' });
    if (typeof request === 'string' || auth === null) throw new Error(String(request));
    const sent = Object.entries(request.headers ?? {});
    for (const [name, spell] of Object.entries(spellings)) {
      answer(seen.evidence, probe, 401, { code: 'x', message: spell(auth.password), sent });
      const exchange = seen.evidence.exchanges[probe];
      if (exchange) exchange.request = { method: 'GET', url: request.url, headers: sent, body: null };
      expect(leaksOf(JSON.stringify(seen.kept()), auth.password), `${probe} ${name}`).toEqual([]);
    }
  }
});

test('whoever is to be connected logs in as it does, unless somebody says otherwise', () => {
  const method = (change: Partial<Site>) =>
    methodOf(factsOf(newEvidence(siteAt('https://shop.example', change)))).id;
  expect(method({})).toBe('jwt');
  expect(method({ as: 'n8n' })).toBe('application-password');
  expect(method({ as: 'n8n', login: 'jwt' })).toBe('jwt');
  expect(method({ as: 'browser' })).toBe('jwt');
  const key = { username: `ck_${'a'.repeat(40)}`, password: `cs_${'b'.repeat(40)}` };
  expect(method({ as: 'n8n', auth: key })).toBe('woocommerce');
});

test('a client that does not log in so is not called well', () => {
  const evidence = inNameOf('wordpress-mobile', healthy());
  evidence.site.login = 'jwt';
  expect(whyNotSent('as-client', factsOf(evidence))).toBe(
    'the WordPress app does not log in with JSON Web Tokens',
  );
});

test('the check asks once the login works, and says what was refused', () => {
  const evidence = inNameOf('n8n');
  expect(judge('validate', evidence)).toEqual({ ask: ['as-client'] });
  answer(evidence, 'as-client', 200, [{ id: 1 }]);
  expect(judge('validate', evidence)).toMatchObject({ verdict: { state: 'pass' } });
  answer(evidence, 'as-client', 401, { code: 'rest_cannot_access', message: 'm', data: { status: 401 } });
  expect(judge('validate', evidence)).toEqual({ ask: ['as-client-twin'] });
  answer(evidence, 'as-client-twin', 401, {
    code: 'rest_cannot_access',
    message: 'm',
    data: { status: 401 },
  });
  const says =
    'the login works, but the test request of n8n goes to GET /wp/v2/users, which this site refuses: 401 rest_cannot_access';
  expect(judge('validate', evidence)).toMatchObject({ verdict: { state: 'fail', blocks: false } });
  expect(JSON.stringify(judge('validate', evidence))).toContain(says);
});

test('a page in place of JSON is no answer to a client', () => {
  const evidence = inNameOf('n8n');
  answer(evidence, 'as-client', 200, '<!DOCTYPE html><title>Shop</title>');
  expect(judge('validate', evidence)).toEqual({ ask: ['as-client-twin'] });
});

test('what could not be sent is not called well', () => {
  const evidence = inNameOf('n8n');
  evidence.unsent['as-client'] = 'a visit sends at most 20 requests';
  expect(judge('validate', evidence)).toMatchObject({
    verdict: {
      state: 'skipped',
      says: 'the login works; the request of n8n was not sent: a visit sends at most 20 requests',
    },
  });
});

test('a client that logs in otherwise is said not to have been tested, and nobody is told to log in', () => {
  const evidence = healthy();
  Object.assign(evidence.site, { as: 'wordpress-mobile', login: 'jwt' });
  const report = siteReport(savedOf(evidence), rejudged(evidence));
  expect(report.checks.find(({ id }) => id === 'validate')).toMatchObject({
    status: 'warn',
    says: 'the login works; the request of the WordPress app was not sent: the WordPress app does not log in with JSON Web Tokens, but with application passwords',
  });
  expect(headline(report)).toContain('; the WordPress app was not tested');
  expect(verdictLine(report)).not.toContain('To test it');
});

test('the question says for whom it is asked', () => {
  expect(checkOf('validate', factsOf(inNameOf('n8n'))).question).toBe(
    'the application password is accepted, and n8n gets an answer',
  );
});

test('the guard lets nothing out in the name of a client that writes', () => {
  const guard = new Guard(() => ({ isTitle: () => false, author: null, statuses: [] }));
  for (const as of clientIds) {
    const request = asked('as-client', { as, login: clients[as].login ?? 'application-password' });
    if (typeof request !== 'object') throw new Error(`${as}: ${request}`);
    expect(guard.objection(probes.known['as-client'], request), as).toBeNull();
    if (request.method === 'GET') continue;
    const other = { ...request, url: 'https://shop.example/wp-json/wp/v2/users' };
    expect(guard.objection(probes.known['as-client'], other), as).toContain('would change something');
  }
});

test('a session of MCP that began is ended, and none begins on a site that is read_only', () => {
  const evidence = inNameOf('mcp');
  answer(evidence, 'as-client', 200, { jsonrpc: '2.0', id: 0, result: {} }, [['mcp-session-id', 's1']]);
  expect(judge('validate', evidence)).toEqual({ ask: ['mcp-session-end'] });
  answer(evidence, 'mcp-session-end', 200, null);
  expect(judge('validate', evidence)).toMatchObject({ verdict: { state: 'pass' } });
  evidence.site.read_only = true;
  expect(whyNotSent('as-client', factsOf(evidence))).toContain('a session of MCP is stored there');
});

test('without a session the client goes on: a server that has none is well, and one that wants it is not', () => {
  const evidence = inNameOf('mcp');
  answer(evidence, 'as-client', 200, { jsonrpc: '2.0', id: 0, result: {} });
  expect(judge('validate', evidence)).toEqual({ ask: ['mcp-ping'] });
  answer(evidence, 'mcp-ping', 200, { jsonrpc: '2.0', id: 1, result: {} });
  expect(judge('validate', evidence)).toMatchObject({ verdict: { state: 'pass' } });
  answer(evidence, 'mcp-ping', 404, { jsonrpc: '2.0', id: 1, error: { code: -32601, message: 'm' } });
  expect(judge('validate', evidence)).toMatchObject({ verdict: { state: 'pass' } });
  answer(evidence, 'mcp-ping', 400, {
    jsonrpc: '2.0',
    id: 1,
    error: { code: -32600, message: 'Missing Mcp-Session-Id header' },
  });
  expect(judge('validate', evidence)).toMatchObject({
    verdict: {
      state: 'fail',
      blocks: false,
      says: 'the login works, and the MCP server answers initialize without Mcp-Session-Id; what an MCP client asks next is refused: 400 and JSON',
    },
  });
  answer(evidence, 'as-client', 200, { jsonrpc: '2.0', id: 0, result: {} }, [['mcp-session-id', 's1']]);
  expect(whyNotSent('mcp-ping', factsOf(evidence))).toBeNull();
  expect(asked('mcp-ping', { as: 'mcp' })).toMatchObject({
    body: '{"jsonrpc":"2.0","id":1,"method":"ping"}',
  });
});

test('a server of MCP may answer with a stream of one event', () => {
  const evidence = inNameOf('mcp');
  answer(evidence, 'as-client', 200, 'event: message\ndata: {"jsonrpc":"2.0","id":0,"result":{}}\n\n');
  const exchange = evidence.exchanges['as-client'];
  if (exchange?.response) exchange.response.headers = [['content-type', 'text/event-stream']];
  answer(evidence, 'mcp-ping', 200, { jsonrpc: '2.0', id: 1, result: {} });
  expect(judge('validate', evidence)).toMatchObject({ verdict: { state: 'pass' } });
});

test('the metadata are asked for at the site alone', () => {
  const evidence = inNameOf('mcp');
  const challenge = (at: string): [string, string][] => [
    ['www-authenticate', `Bearer error="invalid_token", resource_metadata="${at}"`],
  ];
  const said = { code: 'rest_forbidden', message: 'm', data: { status: 401 } };
  answer(evidence, 'mcp-initialize', 401, said, challenge('https://login.example/.well-known/x'));
  expect(ownMetadataAddress(evidence)).toBeNull();
  const own = `${evidence.site.url}/.well-known/oauth-protected-resource/wp-json/mcp`;
  answer(evidence, 'mcp-initialize', 401, said, challenge(own));
  expect(ownMetadataAddress(evidence)).toBe(own);
  const servers = (issuer: string) =>
    answer(evidence, 'oauth-discovery', 200, { resource: 'r', authorization_servers: [issuer] });
  servers('https://login.example');
  expect(ownServerAddress(evidence)).toBeNull();
  servers(`${evidence.site.url}/blog/`);
  const { origin } = new URL(evidence.site.url);
  expect(ownServerAddress(evidence)).toBe(
    `${origin}/.well-known/oauth-authorization-server${new URL(evidence.site.url).pathname.replace(/\/$/, '')}/blog`,
  );
});

test('the session of MCP is kept nowhere', () => {
  const seen = seenOf(siteAt('https://shop.example', { as: 'mcp' }));
  answer(seen.evidence, 'as-client', 200, {}, [['Mcp-Session-Id', '0b7c1c0e-session']]);
  expect(JSON.stringify(seen.kept())).not.toContain('0b7c1c0e');
});

test('the headline says that the client is refused, and not the login', () => {
  const evidence = inNameOf('n8n');
  evidence.site.read_only = true;
  withoutDraft(evidence);
  const guarded = { code: 'rest_cannot_access', message: 'm', data: { status: 401 } };
  for (const probe of ['as-client', 'as-client-twin'] as const) answer(evidence, probe, 401, guarded);
  const report = siteReport(savedOf(evidence), rejudged(evidence));
  expect(report.as).toBe('n8n');
  expect(headline(report)).toBe('The login works, but not for n8n');
});

test('what an MCP client is shown without a login is no login', () => {
  const evidence = inNameOf('mcp');
  evidence.site.has_credentials = false;
  withoutDraft(evidence);
  delete evidence.exchanges.introspect;
  answer(evidence, 'mcp-initialize', 401, { code: 'rest_forbidden', message: 'm', data: { status: 401 } });
  const report = siteReport(savedOf(evidence), rejudged(evidence));
  expect(report.checks.find(({ id }) => id === 'validate')?.status).toBe('warn');
  expect(headline(report)).toContain('the login was not tested');
});
