import { expect, test } from '@playwright/test';
import { evaluate } from '../../../site-files/htaccess/evaluate/evaluate.ts';
import { Kept } from '../../../site-files/htaccess/evaluate/kept.ts';
import { ways } from '../../../site-files/htaccess/evaluate/ways.ts';
import { parseHtaccess } from '../../../site-files/htaccess/parse/tree.ts';
import { usualServer } from '../../../site-files/htaccess/usual-server.ts';
import type { AskedRequest } from '../../../site-files/request.ts';
import { Source } from '../../../site-files/source.ts';
import { asked, old } from '../support/htaccess-samples/sample.ts';
import { samples } from '../support/htaccess-samples.ts';

// What ways of running PHP have in common is followed once, and each request comes to what it comes to by itself.

const { request } = asked();
const paths = ['/', '/index.php', '/index.php/wp-json/', '/wp-admin', '/none.php', '/wp-json/wp/v2/users/me'];
const requests: AskedRequest[] = [
  request,
  ...paths.map((path) => ({ ...request, path })),
  ...paths.map((path) => ({ ...request, path, method: 'GET', headers: {}, query: 'a=b' })),
];

const texts: Record<string, string> = {
  ...Object.fromEntries(Object.entries(samples).map(([name, { text }]) => [name, text])),
  // What is sent on is changed by each pass, and answers in place of an error are passes of their own.
  'a header that each pass adds to': `RequestHeader append Authorization more\n${old}`,
  'a page of an error': `ErrorDocument 403 /index.php?e=1\nRequire method GET\n${old}`,
  'let in by the first pass': `<Files "index.php">\nRequire all denied\n</Files>\n${old}`,
  'asked again by each pass': `Order deny,allow\nDeny from env=REDIRECT_STATUS\n${old}`,
};

for (const [name, text] of Object.entries(texts))
  test(`together as one by one: ${name}`, () => {
    const files = new Map([['', parseHtaccess(new Source('.htaccess', text))]]);
    const kept = new Kept();
    for (const way of Object.values(ways))
      for (const one of requests) {
        const alone = evaluate(files, one, usualServer(way, ''));
        expect(evaluate(files, one, usualServer(way, ''), kept), `${way.id} ${one.path}`).toEqual(alone);
      }
  });
