import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { packagesComplaint } from '../../lab/machine/packages.mjs';
import type { Asked } from '../../site-files/asked.ts';
import { applied, separate } from '../../site-files/edit.ts';
import { nginxConfigOf } from '../../site-files/nginx/config.ts';
import { headerPassed } from '../../site-files/nginx/evaluate/header.ts';
import { readNginx } from '../../site-files/nginx/read.ts';
import { askedRequest } from '../../site-files/request.ts';
import { Source } from '../../site-files/source.ts';
import { Nginx, type Request, type Seen } from './nginx/server.ts';
import { type Line, servers, textOf } from './nginx/vocabulary.ts';
import { runs, seed } from './seed.ts';

// What read says of a configuration is what a real nginx does with it.

const complaint = packagesComplaint('nginx-fpm');
test.skip(complaint !== null && !process.env.CI, `the server lab is not run: ${complaint}`);

const CONFIGURATIONS = runs({ usual: 1200, long: 6000 });
/** A vocabulary of which little is known would prove little. */
const MOST_UNKNOWN = 0.1;

const bearer = 'Bearer x.y.z';
const requests: Request[] = [
  { method: 'POST', path: '/wp-json/jwt-auth/v1/token/validate', authorization: bearer },
  { method: 'GET', path: '/wp-json/jwt-auth/v1/token/validate?b=2', authorization: bearer },
  { method: 'GET', path: '/wp-json/?a=1', authorization: bearer },
  { method: 'GET', path: '/wp-json/wp/v2/posts?a=1&b=2', authorization: '' },
  { method: 'GET', path: '/?rest_route=/wp/v2/posts', authorization: bearer },
  { method: 'POST', path: '/index.php?rest_route=/', authorization: bearer },
  { method: 'GET', path: '/wp-json', authorization: bearer },
  { method: 'GET', path: '//wp-json/x/../wp/v2/%70osts', authorization: bearer },
  { method: 'OPTIONS', path: '/wp-json/wp/v2/posts', authorization: '' },
  { method: 'GET', path: '/blog/wp-json/', authorization: bearer },
];

test(`the way of a request through ${CONFIGURATIONS} configurations is that of nginx`, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wprd-nginx-'));
  const nginx = new Nginx(folder);
  try {
    const made = fc.sample(servers(nginx.php, nginx.proxy), { numRuns: CONFIGURATIONS, seed: seed() });
    const seen = await nginx.answers(
      made.map((lines) => textOf(lines)),
      requests,
    );
    let unknown = 0;
    for (const [index, lines] of made.entries()) {
      const wrong = differences(lines, seen[index] ?? [], nginx);
      unknown += wrong.unknown;
      if (wrong.texts.length > 0) {
        const smallest = await shrunk(lines, nginx);
        const text = textOf(smallest);
        const answers = (await nginx.answers([text], requests))[0] ?? [];
        expect(differences(smallest, answers, nginx).texts.join('\n'), `seed ${seed()}:\n${text}`).toBe('');
        expect(wrong.texts.join('\n'), `seed ${seed()}:\n${textOf(lines)}`).toBe('');
      }
    }
    expect(unknown / (made.length * requests.length)).toBeLessThan(MOST_UNKNOWN);
  } finally {
    nginx.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a patched configuration does on nginx what it is for, and nothing that worked is lost', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wprd-nginx-'));
  const nginx = new Nginx(folder);
  try {
    const made = fc.sample(servers(nginx.php, nginx.proxy), { numRuns: CONFIGURATIONS, seed: seed() });
    const pairs = made.flatMap((lines) => {
      const before = `server {\n${USERS}${textOf(lines)}}\n`;
      const after = patchedOf(before);
      return after === null ? [] : [{ before: insideOf(before), after: insideOf(after) }];
    });
    expect(pairs.length).toBeGreaterThan(CONFIGURATIONS / 50);
    const then = await nginx.answers(
      pairs.map(({ before }) => before),
      requests,
    );
    const now = await nginx.answers(
      pairs.map(({ after }) => after),
      requests,
    );
    for (const [index, { before, after }] of pairs.entries()) {
      const worked = (then[index] ?? []).map((seen, at) =>
        isGood(seen, requests[at], nginx) ? textOfSeen(seen) : null,
      );
      // What an error page had sent to a proxy may come to WordPress as every other request does.
      const isAsGood = (at: number): boolean => {
        const seen = now[index]?.[at];
        return seen?.from === 'php' && isGood(seen, requests[at], nginx);
      };
      const lost = worked.filter(
        (text, at) => text !== null && text !== textOfSeen(now[index]?.[at]) && !isAsGood(at),
      );
      expect(lost, `seed ${seed()}:\n${after}`).toEqual([]);
      const same = JSON.stringify(then[index]) === JSON.stringify(now[index]);
      expect(same, `seed ${seed()}: the patch changes nothing:\n${before}\nbecomes\n${after}`).toBe(false);
    }
  } finally {
    nginx.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

const complete = `server {
  listen unix:FOLDER/n.sock;
  server_name c.test www.c.test;
  root FOLDER/www;
  index index.php index.html;
  client_max_body_size 8m;
  gzip_types text/css application/json;
  error_page 404 /404.html;
  add_header X-Frame-Options DENY always;
  set $skip 0;
  access_log off;
  location / {
    try_files $uri $uri/ /index.php?$args;
    expires 1h;
  }
  location ~ \\.php$ {
    include /etc/nginx/fastcgi_params;
    fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
    fastcgi_cache_bypass $skip $http_authorization;
    fastcgi_read_timeout 60s;
    fastcgi_pass unix:FOLDER/php.sock;
  }
  location = /robots.txt {
    allow all;
    log_not_found off;
  }
}
`;

test('a semicolon that is missing is named where nginx stops and where it does not, and the patch puts it back', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wprd-nginx-'));
  const file = path.join(folder, 'nginx.conf');
  const isTaken = (text: string): boolean => {
    writeFileSync(file, `pid ${folder}/pid;\nevents {}\nhttp {\n${text}}\n`);
    const args = ['-t', '-e', path.join(folder, 'error.log'), '-c', file];
    return spawnSync('nginx', args, { encoding: 'utf8' }).status === 0;
  };
  try {
    const whole = complete.replaceAll('FOLDER', folder);
    expect(isTaken(whole)).toBe(true);
    const places = [...whole.matchAll(/;\n/g)].map(({ index }) => index);
    let quiet = 0;
    for (const place of places) {
      const text = whole.slice(0, place) + whole.slice(place + 1);
      const reading = readNginx(new Source('nginx.conf', text), asked);
      const says = new Set(reading?.remarks.map(({ id }) => id));
      const is = isTaken(text);
      quiet += Number(is);
      expect([says.has('nginx-syntax-error'), says.has('semicolon-missing')], text).toEqual([!is, is]);
      expect(patchedOf(text), text).toBe(whole);
    }
    expect([places.length, quiet]).toEqual([19, 5]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const asked: Asked = {
  request: {
    method: 'POST',
    path: '/wp-json/jwt-auth/v1/token/validate',
    query: '',
    headers: { authorization: bearer },
    host: 'c.test',
    https: false,
  },
  base: '',
  login: 'jwt',
  isSiteKnown: true,
};

/** As every server of the test has it. */
const USERS = 'auth_basic_user_file /etc/passwd;\n';

function patchedOf(text: string): string | null {
  const reading = readNginx(new Source('nginx.conf', text), asked);
  if (!reading) return null;
  const edits = separate(reading.remarks.flatMap((remark) => (remark.edits ? [remark.edits] : [])));
  return edits.length === 0 ? null : applied(reading.source, edits);
}

function insideOf(server: string): string {
  return server
    .replace(/^server \{\n/, '')
    .replace(USERS, '')
    .replace(/\}\n$/, '');
}

/** What loses its arguments did not work: with them it may be another request to the rules that follow. */
function isGood(seen: Seen, request: Request | undefined, nginx: Nginx): boolean {
  if (seen.from !== 'php') return seen.from === 'proxied';
  const isWhole = !request?.path.includes('a=1') || seen.args.includes('a=1');
  return isWhole && seen.script === `${nginx.root}/index.php` && seen.forced === null;
}

/** Arguments may be more than before, and the header may arrive that did not. */
function textOfSeen(seen: Seen | undefined): string {
  return seen?.from === 'php' ? `php ${seen.script}` : (seen?.from ?? '');
}

/** Where reading and nginx differ, in words. */
function differences(
  lines: readonly Line[],
  answers: readonly Seen[],
  nginx: Nginx,
): { texts: string[]; unknown: number } {
  const source = new Source(
    'nginx.conf',
    `root ${nginx.root};\n${USERS}location @none { }\n${textOf(lines)}`,
  );
  let unknown = 0;
  const texts = requests.flatMap((one, at) => {
    const headers: Record<string, string> =
      one.authorization === '' ? {} : { authorization: one.authorization };
    const request = askedRequest(`${one.method} ${one.path}`, { host: 'c.test', https: false, headers });
    const seen = answers[at];
    const config = request && nginxConfigOf(source, { request, base: '', login: 'jwt', isSiteKnown: true });
    const outcome = config?.runs[0]?.outcome;
    if (!outcome || !seen) return ['nothing to compare'];
    if (outcome.kind === 'unknown') {
      unknown++;
      return [];
    }
    const passed = headerPassed(outcome);
    if (passed.kind === 'unknown') {
      unknown++;
      return [];
    }
    const arrives = one.authorization !== '' && passed.kind === 'yes' ? one.authorization : '';
    const method = outcome.isMethodKept ? one.method : 'GET';
    const isTold = seen.from === 'php' && seen.method !== '';
    const said =
      outcome.kind === 'php'
        ? `php ${outcome.script && nginx.root}${outcome.script} ${outcome.args} ${arrives} ${outcome.forced} ${isTold ? method : ''}`
        : outcome.kind === 'proxied'
          ? `proxied ${arrives} ${outcome.forced}`
          : `nginx ${outcome.status}`;
    const is =
      seen.from === 'php'
        ? `php ${seen.script} ${seen.args} ${seen.authorization} ${seen.forced} ${seen.method}`
        : seen.from === 'proxied'
          ? `proxied ${seen.authorization} ${seen.forced}`
          : `nginx ${seen.status}`;
    return said === is ? [] : [`${one.method} ${one.path}: read says ${said}, nginx does ${is}`];
  });
  return { texts, unknown };
}

/** The fewest lines that still differ. */
async function shrunk(lines: Line[], nginx: Nginx): Promise<Line[]> {
  for (const smaller of oneLess(lines)) {
    try {
      const [answers = []] = await nginx.answers([textOf(smaller)], requests);
      if (differences(smaller, answers, nginx).texts.length > 0) return shrunk(smaller, nginx);
    } catch {
      // nginx wants the line that is gone.
    }
  }
  return lines;
}

function oneLess(lines: readonly Line[]): Line[][] {
  return lines.flatMap((line, at) => {
    const without = lines.toSpliced(at, 1);
    if (typeof line === 'string') return [without];
    return [
      without,
      ...oneLess(line.lines).map((inner) => lines.toSpliced(at, 1, { ...line, lines: inner })),
    ];
  });
}
