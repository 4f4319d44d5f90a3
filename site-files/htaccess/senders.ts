import type { AskedRequest } from '../request.ts';
import type { Outcome } from './evaluate/evaluate.ts';
import { type Line, linesLike, type Tree } from './parse/tree.ts';
import { isSame } from './same.ts';

/** What nobody who has the file alone knows of a request, and some files ask about. */
interface Sender {
  /** In the arguments of a directive, or its name. */
  asks: RegExp;
  /** What the request may have; the first is tried first. */
  headers(request: AskedRequest): Record<string, string>[];
  says: string;
}

const senders: readonly Sender[] = [
  {
    asks: /user[-_]agent|^browsermatch/im,
    // Every client has a name; rules that refuse those without one are many.
    headers: () => [{ 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64)' }, { 'user-agent': 'rest-client/1.0' }],
    says: 'Which User-Agent the client sends decides this',
  },
  {
    asks: /x-forwarded-(?:proto|ssl|scheme|port)|cf-visitor|front-end-https/i,
    headers: ({ https }) => [
      {},
      {
        'x-forwarded-proto': https ? 'https' : 'http',
        'x-forwarded-scheme': https ? 'https' : 'http',
        'x-forwarded-ssl': https ? 'on' : 'off',
        'x-forwarded-port': https ? '443' : '80',
        'front-end-https': https ? 'on' : 'off',
        'cf-visitor': `{"scheme":"${https ? 'https' : 'http'}"}`,
      },
    ],
    says: 'Whether a proxy in front of the server says how the client came (X-Forwarded-Proto) decides this',
  },
];

type FromAny = (request: AskedRequest, follow: (request: AskedRequest) => Outcome) => Outcome;

/** What a request comes to from any sender, by these lines; not known where they fare differently. */
export function anySender(trees: readonly Tree[]): FromAny {
  const asking = senders.flatMap((sender) => {
    const [line] = linesLike(trees, sender.asks);
    return line ? [{ sender, line }] : [];
  });
  const [lists] = linesLike(trees, ASKS_ADDRESS);
  return (request, follow) => {
    if (asking.length === 0) return fromStranger(request, follow, lists);
    return ofAll(
      asking.map(({ sender, line }) => ({ sender, line, choices: sender.headers(request) })),
      request,
      follow,
      lists,
    );
  };
}

const ASKS_ADDRESS = /remote_addr/i;

/** From an address that no list names; not known where only those that one names fare better. */
function fromStranger(
  request: AskedRequest,
  follow: (request: AskedRequest) => Outcome,
  list: Line | undefined,
): Outcome {
  if (!list) return follow(request);
  const usual = follow({ ...request, client: { isListed: false } });
  if (usual.kind !== 'status') return usual;
  const listed = follow({ ...request, client: { isListed: true } });
  if (listed.kind === 'status') return usual;
  const place = { file: list.file, at: list.directive.at };
  const because = 'Only some addresses may pass, and which one the client has is not known';
  return { kind: 'unknown', because, place: usual.place ?? place, trace: usual.trace };
}

function ofAll(
  asking: readonly { sender: Sender; line: Line; choices: Record<string, string>[] }[],
  request: AskedRequest,
  follow: (request: AskedRequest) => Outcome,
  lists: Line | undefined,
): Outcome {
  const sent = (more: Record<string, string>): AskedRequest => ({
    ...request,
    headers: {
      ...Object.assign({}, ...asking.map(({ choices }) => choices[0])),
      ...more,
      ...request.headers,
    },
  });
  const usual = fromStranger(sent({}), follow, lists);
  if (usual.kind === 'unknown') return usual;
  for (const { sender, line, choices } of asking)
    for (const more of choices.slice(1)) {
      const other = fromStranger(sent(more), follow, lists);
      if (other.kind === 'unknown') return other;
      if (isSame(usual, other)) continue;
      const place = { file: line.file, at: line.directive.at };
      return { kind: 'unknown', because: sender.says, place, trace: usual.trace };
    }
  return usual;
}
