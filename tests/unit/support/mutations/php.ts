import type { Evidence } from '../../../../evidence/evidence.ts';
import type { ProbeId } from '../../../../probes/ids.ts';
import { answer } from '../evidence.ts';
import { everywhere, type Mutation, permalinksFail, refused, tokenFails } from './mutation.ts';
import { broken } from './parts.ts';
import { lost } from './posts.ts';

const list = (before: string, after: string) => `${before}[{"id":1,"slug":"hello-world"}]${after}`;

const index = (before: string, after: string) => `${before}{"namespaces":["wp/v2"]}${after}`;

/** Nothing can be read where text stands around the JSON. */
const around = (cause: Mutation['cause'], title: string, before: string, after: string): Mutation => ({
  cause,
  title,
  change(evidence) {
    everywhere(evidence, 200, index(before, after));
    answer(evidence, 'posts', 200, list(before, after));
  },
  states: permalinksFail,
});

const announced = (evidence: Evidence, type: string, ...probes: ProbeId[]): void => {
  for (const probe of probes) {
    const { response = null } = evidence.exchanges[probe] ?? {};
    if (response === null) continue;
    response.headers = response.headers.filter(([name]) => !/^content-type$/i.test(name));
    response.headers.push(['content-type', type]);
  }
};

const setStatus = (evidence: Evidence, probe: ProbeId, status: number): void => {
  const { response = null } = evidence.exchanges[probe] ?? {};
  if (response !== null) response.status = status;
};

/** Causes in PHP. */
export const php: Mutation[] = [
  broken('length-mismatch', 'fewer bytes than announced, the JSON whole', 'response-truncated', [
    ['content-length', '9999999'],
  ]),
  broken('length-mismatch', 'the same on a connection that stays open', 'response-timeout', [
    ['content-length', '9999999'],
  ]),
  broken('length-mismatch', 'more bytes than announced', 'response-overlong', [['content-length', '10']]),
  broken('encoding-mismatch', 'gzip announced, and the JSON plain', 'response-undecodable', [
    ['content-encoding', 'gzip'],
  ]),
  {
    cause: 'content-type-mismatch',
    title: 'JSON announced as a web page',
    change: (evidence) =>
      announced(evidence, 'text/html; charset=UTF-8', 'posts', 'index', 'token', 'garbage-posts'),
    states: { smoke: 'warn', permalinks: 'warn', token: 'warn', header: 'warn' },
  },
  {
    cause: 'content-type-mismatch',
    title: 'the same of one address, from a cache',
    change(evidence) {
      announced(evidence, 'text/html; charset=UTF-8', 'posts');
      answer(evidence, 'posts-uncached', 200, []);
    },
    states: { smoke: 'warn' },
  },
  {
    cause: 'status-mismatch',
    title: 'errors with a status of success',
    change(evidence) {
      for (const probe of ['garbage-posts', 'garbage-validate'] as const) setStatus(evidence, probe, 200);
    },
    states: { header: 'fail' },
  },
  {
    cause: 'status-mismatch',
    title: 'what was asked for with 404',
    change(evidence) {
      for (const probe of ['posts', 'index'] as const) setStatus(evidence, probe, 404);
      answer(evidence, 'posts-uncached', 404, []);
    },
    states: { smoke: 'fail', permalinks: 'fail' },
  },
  {
    cause: 'encoding-mismatch',
    title: 'brotli that no header announces',
    change(evidence) {
      const bytes = '\u000b\ufffd\u0006\ufffd\u0000\ufffd\ufffd\u0012k\ufffd\u0003\ufffd\ufffd\u001d'.repeat(
        9,
      );
      everywhere(evidence, 200, bytes);
    },
    states: permalinksFail,
  },
  {
    cause: 'empty-answers',
    title: 'nothing behind 200 for whoever takes a compression',
    change(evidence) {
      everywhere(evidence, 200, '');
      answer(evidence, 'posts-uncompressed', 200, []);
    },
    states: permalinksFail,
  },
  around('byte-order-mark', 'a byte order mark', '\ufeff', ''),
  around('output-before-json', 'a notice before the JSON', '<br />\n<b>Warning</b>: x in y<br />\n', ''),
  {
    cause: 'output-before-json',
    title: 'a notice before the answer to a write alone',
    change: (evidence) => lost(evidence, 200, '<br />\n<b>Warning</b>: x in y<br />\n{"id":4}'),
    states: { draft: 'fail' },
  },
  {
    cause: 'location-page-before-json',
    title: 'a page of IIS about where the new post is',
    change(evidence) {
      const { response } = evidence.exchanges.draft ?? {};
      const [, location = ''] = response?.headers.find(([name]) => name.toLowerCase() === 'location') ?? [];
      if (response)
        response.text = `<head><title>Document Moved</title></head><body><h1>Object Moved</h1><a HREF="${location}">here</a></body>${response.text}`;
    },
    states: { draft: 'fail' },
    // One answer may be an accident, and a draft is not written twice.
    told: ['location-page-before-json likely'],
  },
  {
    cause: 'output-after-json',
    title: 'a notice behind the answer to a write alone',
    change: (evidence) => lost(evidence, 201, '{"id":4}\n<br /><b>Notice</b>: x in y'),
    states: { draft: 'fail' },
  },
  around('text-before-json', 'a forgotten var_dump', 'NULL\nbool(true)\n', ''),
  around(
    'text-before-json',
    'the markup of a shortcode that echoes',
    '<div class="team"><b>We</b></div>',
    '',
  ),
  around(
    'output-before-json',
    'what the database of WordPress complains of',
    '<div id="error"><p class="wpdberror"><strong>WordPress database error:</strong> [x]</p></div>',
    '',
  ),
  {
    cause: 'output-before-json',
    title: 'a notice before the answer to every POST',
    change(evidence) {
      refused(evidence, '');
      const notice = '<br />\n<b>Deprecated</b>:  x in y<br />\n';
      answer(evidence, 'token', 200, `${notice}{"token":"x"}`);
      answer(evidence, 'garbage-validate', 200, `${notice}{"code":"jwt_auth_invalid_token"}`);
    },
    states: { ...tokenFails, header: 'fail' },
    told: ['output-before-json certain'],
  },
  {
    cause: 'text-before-json',
    title: 'empty lines, and with them the headers lost',
    change(evidence) {
      for (const probe of ['posts', 'index', 'token', 'garbage-posts'] as const) {
        const { response = null } = evidence.exchanges[probe] ?? {};
        if (response !== null) response.text = `\n\n${response.text || '{}'}`;
      }
      announced(evidence, 'text/html; charset=UTF-8', 'posts', 'index', 'token', 'garbage-posts');
    },
    states: { smoke: 'warn', permalinks: 'warn', token: 'warn', header: 'warn' },
  },
  {
    cause: 'json-rewritten',
    title: 'line breaks within the texts of JSON',
    change(evidence) {
      const broken = '[{"id":1,"content":{"rendered":"<p\n>Hello"}}]';
      answer(evidence, 'posts', 200, broken, [['content-type', 'application/json']]);
      lost(evidence, 201, broken, [['content-type', 'application/json']]);
    },
    states: { smoke: 'fail', draft: 'fail' },
  },
  around('output-after-json', 'a comment behind the JSON', '', '\n<!-- Cached by an optimiser -->'),
];
