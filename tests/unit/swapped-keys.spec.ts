// biome-ignore-all lint/suspicious/noTemplateCurlyInString: sites.yaml writes its variables this way
import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { looksOf } from '../../evidence/methods/looks.ts';
import { loadSites } from '../../sites/load.ts';
import { SitesError } from '../../sites/yaml/problems.ts';
import { command } from './support/command.ts';

// A key of WooCommerce has two halves that look alike, and reports show who logs in.

const key = `ck_${'0f'.repeat(20)}`;
const secret = `cs_${'1e'.repeat(20)}`;
const NO_KEY =
  'is no consumer key: that is ck_ with 40 digits and letters from a to f behind it, and its secret (cs_…) is the password';
const SAYS = 'is a consumer secret (cs_…): that is the password, and the user is the consumer key (ck_…)';

test('a consumer secret is no user: nothing is sent, and it is not shown', async () => {
  const env = { WP_PASSWORD: key };
  expect(await command(['http://127.0.0.1:9', '--user', secret], { env })).toEqual({
    status: 2,
    stdout: '',
    stderr: `what --user names ${SAYS}\n`,
  });
  const file = test.info().outputPath('sites.yaml');
  writeFileSync(
    file,
    'sites:\n  - name: a\n    url: https://a.example\n    auth: { username: "${U}", password: "${P}" }\n',
  );
  const load = () => loadSites({ file, env: { U: secret, P: key } });
  expect(load).toThrow(SitesError);
  expect(load).toThrow(`auth.username ${SAYS}`);
  expect(load).not.toThrow(secret.slice(3));
});

test('a consumer key is one whatever goes with it, and no other name is', () => {
  for (const password of [secret, key, 'x', 'aB3d eF6h iJ9l mN2p qR5t uV8x'])
    expect(looksOf({ username: key, password }), password).toBe('woocommerce-key');
  expect(looksOf({ username: 'ck_anna', password: secret })).toBe(null);
  expect(looksOf({ username: 'anna', password: secret })).toBe(null);
});

test('a user that is no key is not sent as one, and a secret is not sent with the blanks that were pasted', async () => {
  const env = { WP_PASSWORD: secret };
  const args = (user: string) => ['http://127.0.0.1:9', '--user', user, '--login', 'woocommerce'];
  expect(await command(args('admin'), { env })).toEqual({
    status: 2,
    stdout: '',
    stderr: `--login woocommerce: the user ${NO_KEY}\n`,
  });
  const { status, stderr } = await command(args(key), { env: { WP_PASSWORD: ` ${secret}` } });
  expect(status).toBe(2);
  expect(stderr).toContain('has a blank before or behind its consumer secret (cs_…): give it without');
  expect(stderr).not.toContain(secret.slice(3));
  const file = test.info().outputPath('sites.yaml');
  writeFileSync(
    file,
    'sites:\n  - name: a\n    url: https://a.example\n    auth: { username: "${U}", password: "${P}", method: woocommerce }\n',
  );
  expect(() => loadSites({ file, env: { U: 'admin', P: secret } })).toThrow(`auth.username ${NO_KEY}`);
  expect(loadSites({ file, env: { U: key, P: secret } })[0]?.login).toBe('woocommerce');
});

test('a name with its password behind a colon, as curl takes both, is no user: nothing is sent, and it is not shown', async () => {
  const env = { WP_PASSWORD: 'x' };
  const { status, stdout, stderr } = await command(['http://127.0.0.1:9', '--user', 'anna:abcd efgh'], {
    env,
  });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^what --user names has a colon, .*: give the name alone, and the password apart/);
  expect(stderr).not.toContain('abcd');
});
