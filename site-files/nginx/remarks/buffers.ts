import { inherited } from '../evaluate/scope.ts';
import type { Rule } from '../rule.ts';

/** What a page of memory holds, and a token with the other headers wants. */
const LEAST_BYTES = 4096;

function bytesOf(size: string): number {
  const [, number = '', unit = ''] = /^(\d+)([km]?)$/i.exec(size) ?? [];
  return number === ''
    ? Number.NaN
    : Number(number) * (unit === '' ? 1 : unit.toLowerCase() === 'k' ? 1024 : 1024 * 1024);
}

export const headerBuffersSmall: Rule = {
  id: 'header-buffers-small',
  find: ({ runs }) =>
    runs.flatMap(({ server }) => {
      const at = inherited(server, 'large_client_header_buffers').at(-1);
      const size = at?.args[1];
      if (!at || !size || !(bytesOf(size.text) < LEAST_BYTES)) return [];
      return [
        {
          at: size,
          severity: 'warning',
          says: `A header of more than ${size.text} is answered 400: tokens of some plugins are longer.`,
          step: 'Write 8k, which is the default.',
          edits: [{ start: size.start, end: size.end, text: '8k' }],
        },
      ];
    }),
};

export const answerBufferSmall: Rule = {
  id: 'answer-buffer-small',
  find: ({ runs }) =>
    runs.flatMap(({ outcome: { kind, scope } }) => {
      const name = kind === 'php' ? 'fastcgi_buffer_size' : 'proxy_buffer_size';
      const size = inherited(scope, name).at(-1)?.args[0];
      if (!size || !(bytesOf(size.text) < LEAST_BYTES)) return [];
      return [
        {
          at: size,
          severity: 'warning',
          says: `An answer with more than ${size.text} of headers becomes a 502: those of WordPress come near that.`,
          step: 'Write 16k.',
          edits: [{ start: size.start, end: size.end, text: '16k' }],
        },
      ];
    }),
};
