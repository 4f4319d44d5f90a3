import fc from 'fast-check';
import { type Answer, everyKind, healthyAnswer } from './healthy.ts';
import { oddHeader, oddJson, oddShape, oddStatus } from './odd.ts';
import type { Behaviour } from './raw-site.ts';

const oddAnswer = fc.record({
  kind: fc.constantFrom(...everyKind),
  version: fc.constantFrom('HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/2', 'ICY', ''),
  status: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: oddStatus }),
  headers: fc.array(oddHeader, { maxLength: 5 }),
  body: fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: oddJson.map((value) => () => JSON.stringify(value)) },
    { weight: 2, arbitrary: oddShape },
  ),
  framing: fc.constantFrom('length', 'length', 'length', 'too long', 'too short', 'chunked', 'both', 'none'),
  /** Percent of the bytes that are sent. */
  sent: fc.oneof({ weight: 4, arbitrary: fc.constant(100) }, { weight: 1, arbitrary: fc.nat(99) }),
  pieces: fc.constantFrom(1, 1, 1, 3),
  ending: fc.constantFrom('open', 'open', 'end', 'end', 'reset'),
  hints: fc.constantFrom(0, 0, 0, 1, 50),
});

type OddAnswer = typeof oddAnswer extends fc.Arbitrary<infer T> ? T : never;

/** What a host answers with at some of its requests. Each shrinks to what it takes. */
export const scenario = fc.array(oddAnswer, { minLength: 1, maxLength: 5 });

export function behaviourOf(answers: OddAnswer[]): Behaviour {
  return (host) => {
    const odd = answers.find(({ kind }) => kind === host.asked.kind);
    if (!odd) return null;
    const { socket, asked, drafts } = host;
    const all = bytesOf(odd, healthyAnswer(asked, drafts));
    const some = all.subarray(0, Math.ceil((all.length * odd.sent) / 100));
    for (let hint = 0; hint < odd.hints; hint++) socket.write('HTTP/1.1 103 Early Hints\r\n\r\n');
    const size = Math.max(1, Math.ceil(some.length / odd.pieces));
    for (let piece = 0; piece < odd.pieces; piece++)
      setTimeout(() => socket.write(some.subarray(piece * size, (piece + 1) * size)), piece * 10);
    if (odd.ending !== 'open')
      setTimeout(() => (odd.ending === 'end' ? socket.end() : socket.resetAndDestroy()), odd.pieces * 10);
    return 'taken';
  };
}

function bytesOf({ version, status, headers, body, framing }: OddAnswer, healthy: Answer): Buffer {
  const bytes = body === null ? Buffer.from(healthy.body) : Buffer.from(body());
  const lengths: Record<string, [string, string][]> = {
    length: [['Content-Length', `${bytes.length}`]],
    'too long': [['Content-Length', `${bytes.length + 7}`]],
    'too short': [['Content-Length', `${Math.max(0, bytes.length - 7)}`]],
    chunked: [['Transfer-Encoding', 'chunked']],
    both: [
      ['Content-Length', `${bytes.length}`],
      ['Transfer-Encoding', 'chunked'],
    ],
    none: [],
  };
  const lines = [...healthy.headers, ...headers, ...(lengths[framing] ?? [])];
  const head = `${version} ${status ?? healthy.status} X\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  const isChunked = framing === 'chunked' || framing === 'both';
  const chunk = [Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n0\r\n\r\n')];
  return Buffer.concat([Buffer.from(head, 'latin1'), ...(isChunked ? chunk : [bytes])]);
}
