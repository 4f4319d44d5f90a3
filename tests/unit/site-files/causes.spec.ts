import { expect, test } from '@playwright/test';
import { askedAs } from '../../../site-files/causes/asked-as.ts';
import { explainedBy } from '../../../site-files/causes/explained-by.ts';
import { isOfFiles, remarksFor } from '../../../site-files/causes/remarks-for.ts';
import { rules as ofHtaccess } from '../../../site-files/htaccess/remarks/index.ts';
import { rules as ofNginx } from '../../../site-files/nginx/remarks/index.ts';
import { type ReadFile, readFile } from '../../../site-files/read.ts';
import { Source } from '../../../site-files/source.ts';
import { rules as ofWpConfig } from '../../../site-files/wp-config/remarks/index.ts';

const validate = {
  request: {
    method: 'POST',
    url: 'https://shop.example/blog/wp-json/jwt-auth/v1/token/validate?_=1',
    headers: [
      ['Authorization', 'Bearer ***'],
      ['User-Agent', 'wp-rest-doctor'],
      ['Cookie', 'a=b'],
    ] as [string, string][],
    body: null,
  },
};

function read(kind: ReadFile['kind'], bytes: string): ReadFile {
  const asked = askedAs(validate, { base: '/blog', login: 'jwt' });
  if (!asked) throw new Error('the request has an address');
  const reading = readFile({ kind, source: new Source(kind, bytes) }, asked);
  if ('why' in reading) throw new Error(reading.why);
  return { kind, reading };
}

test('a cause is explained by remarks that there are', () => {
  const rules = { htaccess: ofHtaccess, nginx: ofNginx, 'wp-config': ofWpConfig };
  for (const [cause, lines] of Object.entries(explainedBy))
    for (const kind of ['htaccess', 'nginx', 'wp-config'] as const) {
      const known = rules[kind].map(({ id }) => id);
      const unknown = (lines[kind] ?? []).filter((id) => !known.includes(id));
      expect(unknown, `${cause}, ${kind}`).toEqual([]);
    }
});

test('the files are read for the request that was sent, with something in the place of the secret', () => {
  expect(askedAs(validate, { base: '/blog', login: 'jwt' })).toEqual({
    request: {
      method: 'POST',
      path: '/blog/wp-json/jwt-auth/v1/token/validate',
      query: '_=1',
      headers: { authorization: 'Bearer x.y.z', 'user-agent': 'wp-rest-doctor' },
      host: 'shop.example',
      https: true,
    },
    base: '/blog',
    login: 'jwt',
    isSiteKnown: true,
  });
});

const misspelt =
  '<IfModule mod_setenvif>\nSetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1\n</IfModule>\n' +
  'RewriteEngine On\nRewriteBase /blog/\nRewriteRule ^index\\.php$ - [L]\n' +
  'RewriteCond %{REQUEST_FILENAME} !-f\nRewriteCond %{REQUEST_FILENAME} !-d\nRewriteRule . /blog/index.php [L]\n';

test('the lines of a cause are found, and no others', () => {
  const files = [read('htaccess', misspelt)];
  const found = remarksFor('authorization-header-stripped', files);
  expect(found.map(({ remark, source }) => [remark.id, source.lineOf(remark.at.start)])).toEqual([
    ['module-name', 1],
  ]);
  expect(found[0]?.remark.edits).toBeDefined();
  expect(remarksFor('secret-missing', files)).toEqual([]);
  expect(isOfFiles('secret-missing', files)).toBe(false);
  expect(isOfFiles('authorization-header-stripped', files)).toBe(true);
});

test('of constants that come too late the secret alone is the cause', () => {
  const late = (name: string): ReadFile =>
    read('wp-config', `<?php\nrequire_once ABSPATH . 'wp-settings.php';\ndefine( '${name}', 'x' );\n`);
  expect(remarksFor('secret-defined-late', [late('WP_POST_REVISIONS')])).toEqual([]);
  const [found] = remarksFor('secret-defined-late', [late('JWT_AUTH_SECRET_KEY')]);
  expect(found?.remark.id).toBe('late-definition');
});
