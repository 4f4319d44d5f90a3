import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { applyFix, type PrintedFix, type Target } from '../../lab/apply/apply.ts';

test.describe('on a target', () => {
  let folder = '';
  test.beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'apply-'));
  });
  test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('a file keeps its mode, and what is new comes with its folders', async () => {
    const file = path.join(folder, 'wp-config.php');
    writeFileSync(file, "<?php\nrequire_once ABSPATH . 'wp-settings.php';\n");
    chmodSync(file, 0o640);
    const config = fix({
      file: 'wp-config.php',
      place: 'above the line with "wp-settings.php"',
      snippet: 'x();',
    });
    expect(await applyFix(config, target())).toEqual({ applied: true });
    expect(readFileSync(file, 'utf8')).toBe("<?php\nx();\nrequire_once ABSPATH . 'wp-settings.php';\n");
    expect(statSync(file).mode & 0o777).toBe(0o640);
    const plugin = fix({ file: 'wp-content/mu-plugins/a.php', place: 'as a new file', snippet: '<?php' });
    expect(await applyFix(plugin, target())).toEqual({ applied: true });
    expect(existsSync(path.join(folder, 'wp-content/mu-plugins/a.php'))).toBe(true);
  });

  test('servers are loaded anew where the fix says so, and only there', async () => {
    const file = path.join(folder, 'site.conf');
    writeFileSync(file, 'server {\n}\n');
    let reloads = 0;
    const at = target({
      files: { 'nginx server block': file },
      reload: async () => {
        reloads += 1;
      },
    });
    const lines = { place: 'below the line with "server {"', snippet: 'x;' };
    const after = ['Reload nginx: nginx -s reload', 'Nothing to restart.', null];
    for (const one of after) await applyFix(fix({ file: 'nginx server block', ...lines, after: one }), at);
    expect(reloads).toBe(1);
    expect(await applyFix(fix({ file: 'Caddyfile', ...lines }), at)).toEqual({
      applied: false,
      why: 'there is no Caddyfile here',
    });
  });

  test('what keeps the server from starting is taken back', async () => {
    const file = path.join(folder, '.htaccess');
    writeFileSync(file, 'good\n');
    const reload = async () => {
      if (readFileSync(file, 'utf8').includes('bad')) throw new Error('syntax error');
    };
    const bad = fix({ file: '.htaccess', place: 'at the top', snippet: 'bad', after: 'Restart Apache' });
    expect(await applyFix(bad, target({ reload }))).toEqual({
      applied: false,
      why: 'with it the server does not start: syntax error',
    });
    expect(readFileSync(file, 'utf8')).toBe('good\n');
  });

  test('keys of sites.yaml are set on the entry, and no others', async () => {
    const at = target();
    const rung = fix({ file: 'sites.yaml', place: 'key url of the site', snippet: 'url: https://a.example' });
    expect(await applyFix(rung, at)).toEqual({ applied: true });
    expect(at.siteEntry).toEqual({ url: 'https://a.example' });
    const other = { ...rung, snippet: 'rest_root: https://a.example/api/' };
    expect(await applyFix(other, at)).toEqual({ applied: false, why: 'its lines set other keys than url' });
  });

  test('a script goes to the shell as it is, and its failure is told', async () => {
    const scripts: string[] = [];
    const shell = async (script: string) => {
      scripts.push(script);
      if (script === 'false') throw new Error('status 1');
    };
    const rung = (snippet: string) => fix({ file: 'shell', place: 'in the folder of WordPress', snippet });
    expect(await applyFix(rung('true'), target({ shell }))).toEqual({ applied: true });
    expect(await applyFix(rung('false'), target({ shell }))).toEqual({
      applied: false,
      why: 'the shell says: status 1',
    });
    expect(scripts).toEqual(['true', 'false']);
  });

  test('what only a person can do is left to one', async () => {
    const text = fix({ file: null, place: null, snippet: null });
    expect((await applyFix(text, target())).applied).toBe(false);
    const console = fix({ file: 'CloudFront console', place: 'Behaviors', snippet: 'x' });
    expect(await applyFix(console, target())).toEqual({
      applied: false,
      why: 'CloudFront console is not at hand',
    });
  });

  test('wp-admin is used as with a browser: a login, the form of the page, its hidden fields', async () => {
    const site = await wpAdmin();
    const at = target({ url: site.url });
    const permalinks = (snippet: string | null) =>
      applyFix(fix({ file: 'wp-admin', place: 'Settings > Permalinks', snippet }), at);
    expect(await permalinks(null)).toEqual({ applied: true });
    expect(await permalinks('Post name')).toEqual({ applied: true });
    expect(await permalinks('Custom Structure: /%postname%/')).toEqual({ applied: true });
    expect(await permalinks('Numeric')).toEqual({
      applied: false,
      why: 'Settings > Permalinks has no choice called "Numeric"',
    });
    expect(
      site.saved.map((form) => [
        form.get('_wpnonce'),
        form.get('selection'),
        form.get('permalink_structure'),
      ]),
    ).toEqual([
      ['n1', '', ''],
      ['n1', '/%postname%/', '/%postname%/'],
      ['n1', 'custom', '/%postname%/'],
    ]);
    const wrong = target({ url: site.url, admin: { username: 'admin', password: 'wrong' } });
    const rung = fix({ file: 'wp-admin', place: 'Settings > Permalinks', snippet: null });
    expect(await applyFix(rung, wrong)).toEqual({
      applied: false,
      why: 'wp-login.php refuses the administrator',
    });
    site.close();
  });

  function target(over: Partial<Target> = {}): Target {
    return {
      folder,
      files: {},
      url: 'http://127.0.0.1:1',
      admin: { username: 'admin', password: 'right' },
      siteEntry: {},
      shell: async () => {},
      reload: async () => {},
      ...over,
    };
  }
});

function fix(over: Partial<PrintedFix>): PrintedFix {
  return { id: 'any', file: null, place: null, snippet: null, after: null, ...over };
}

const loginForm =
  '<form id="loginform" action="/wp-login.php" method="post"><input name="log"><input name="pwd" type="password"></form>';
const permalinkForm = `<form method="post" action="options-permalink.php">
<input type="hidden" name="_wpnonce" value="n1"><label><input type="radio" name="selection" value="" checked> Plain</label>
<label><input type="radio" name="selection" value="/%postname%/"> Post name</label>
<input type="radio" id="custom" name="selection" value="custom"><label for="custom">Custom Structure</label>
<input name="permalink_structure" value=""><input type="submit" name="submit" value="Save"></form>`;

/** Two pages of wp-admin behind a login, as much as the applier sees of them. */
async function wpAdmin() {
  const saved: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      const form = new URLSearchParams(body);
      const isIn = /in=1/.test(request.headers.cookie ?? '');
      if (request.url === '/wp-login.php' && form.get('pwd') === 'right')
        return response.writeHead(302, { 'set-cookie': 'in=1; path=/', location: '/wp-admin/' }).end();
      if (request.url === '/wp-login.php' || !isIn) return response.end(loginForm);
      if (request.method === 'POST') saved.push(form);
      return response.end(request.url === '/wp-admin/options-permalink.php' ? permalinkForm : 'Dashboard');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, saved, close: () => server.close() };
}
