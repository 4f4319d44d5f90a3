import { expect, test } from '@playwright/test';
import { applied, separate } from '../../../site-files/edit.ts';
import { readHtaccess } from '../../../site-files/htaccess/read.ts';
import { Source } from '../../../site-files/source.ts';
import { asked, old } from '../support/htaccess-samples/sample.ts';
import { samples } from '../support/htaccess-samples.ts';
import { IN_SUITE, leastMs, MOST_RUNS } from '../support/pace.ts';

// A .htaccess file of 2,000 lines is read in less than 50 ms, with its remarks and what proves their patches; each further
// mistake in it is proved by itself.

const MOST_MS = 50;
const MOST_MS_OF_SEVERAL = 110;

const many = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => `${line(at)}\n`).join('');

/** Each run has lines that no run before it had: nothing of them is known. */
const lists: Record<string, (run: number) => string> = {
  'redirects one by one': (run) => many(1990, (at) => `Redirect 301 /old-${run}-${at} /new-${at}`) + old,
  'rules that redirect': (run) =>
    `RewriteEngine On\n${many(1990, (at) => `RewriteRule ^old/${run}-${at}/?$ /new/${at}/ [R=301,L]`)}${old}`,
  'bad robots by rules': (run) =>
    `RewriteEngine On\n${many(995, (at) => `RewriteCond %{HTTP_USER_AGENT} ^Robot${run}x${at} [NC]\nRewriteRule ^.* - [F,L]`)}${old}`,
  'bad robots by variables': (run) =>
    `${many(1985, (at) => `SetEnvIfNoCase User-Agent "^Robot${run}x${at}" bad_robot`)}Order allow,deny\nAllow from all\nDeny from env=bad_robot\n${old}`,
  'addresses kept out': (run) =>
    `Order allow,deny\nAllow from all\n${many(1980, (at) => `Deny from ${run + 10}.${at % 250}.${at >> 8}.0/24`)}${old}`,
  'some of each, and several mistakes': (run) =>
    [
      many(600, (at) => `SetEnvIfNoCase User-Agent "^Robot${run}x${at}" bad_robot`),
      'SetEnvIf Authorization \xe2\x80\x9c(.*)\xe2\x80\x9d HTTP_AUTHORIZATION=$1\n',
      '<IfModule mod_setenvif>\nSetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1\n</IfModule>\n',
      'RewriteEngine On\nRewriteCond %{HTTPS} off\nRewriteRule ^(.*)$ https://%{HTTP_HOST}/$1 [R=301,L]\n',
      many(600, (at) => `RewriteRule ^old/${run}-${at}/?$ /new/${at}/ [R=301,L]`),
      old,
      'RewriteCond %{HTTP:Authorization} ^(.*)\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%1]\n',
      many(740, (at) => `Redirect 301 /gone-${run}-${at} /new-${at}`),
    ].join(''),
};

for (const [name, text] of Object.entries(lists))
  test(`2,000 lines of ${name}`, () => {
    const sources = Array.from({ length: MOST_RUNS }, (_, run) => new Source('.htaccess', text(run)));
    expect(sources[0]?.lines).toBeGreaterThan(1950);
    const bound = (name.includes('several') ? MOST_MS_OF_SEVERAL : MOST_MS) * IN_SUITE;
    const least = leastMs(bound, () => {
      const { remarks } = readHtaccess(sources.pop() ?? new Source('.htaccess', text(0)), asked());
      expect(remarks.some(({ edits }) => edits)).toBe(true);
    });
    expect(least).toBeLessThan(bound);
  });

const padding = many(200, (at) => `Redirect 301 /old-${at} /new-${at}\n# and a note`);

for (const [name, sample] of Object.entries(samples))
  test(`what is proved on a part of a long file: ${name}`, () => {
    const lineEnd = sample.text.includes('\r\n') ? '\r\n' : '\n';
    const text = `${sample.text}${lineEnd}${padding.replaceAll('\n', lineEnd)}`;
    const source = new Source('.htaccess', text);
    const { remarks } = readHtaccess(source, sample.asked ?? asked());
    const seen = remarks.map(({ id, at, edits }) => `${id}:${source.lineOf(at.start)}${edits ? '+' : ''}`);
    expect(seen.sort()).toEqual([...sample.remarks].sort());
    if (sample.patched === undefined) return;
    const patched = applied(source, separate(remarks.map(({ edits = [] }) => edits)));
    expect(patched.replace(/\s+$/, '')).toBe(
      `${sample.patched}${lineEnd}${padding.replaceAll('\n', lineEnd)}`.replace(/\s+$/, ''),
    );
  });
