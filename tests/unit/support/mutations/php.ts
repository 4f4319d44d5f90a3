import { answer } from '../evidence.ts';
import { everywhere, type Mutation, permalinksFail } from './mutation.ts';
import { broken } from './parts.ts';

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
  around('byte-order-mark', 'a byte order mark', '\ufeff', ''),
  around('output-before-json', 'a notice before the JSON', '<br />\n<b>Warning</b>: x in y<br />\n', ''),
  around('output-after-json', 'a comment behind the JSON', '', '\n<!-- Cached by an optimiser -->'),
];
