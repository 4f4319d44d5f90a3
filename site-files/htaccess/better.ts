import { onceFor } from '../../base/once-for.ts';
import type { AskedRequest } from '../request.ts';
import type { Outcome } from './evaluate/evaluate.ts';
import type { WayId } from './evaluate/ways.ts';
import { isSame } from './same.ts';
import { arrives, askedOutcome, everyWay, isReached, type Study } from './study.ts';

/** Whether a request comes off better in the second file than in the first, and none worse. */
export function isBetter(before: Study, after: Study): boolean {
  let isHelp = false;
  for (const change of changes(before, after)) {
    if (change < 0) return false;
    isHelp ||= change > 0;
  }
  return isHelp;
}

/** Whether any request comes off worse in the second file. */
export function isWorse(before: Study, after: Study): boolean {
  for (const change of changes(before, after)) if (change < 0) return true;
  return false;
}

function* changes(before: Study, after: Study): Generator<number> {
  for (const { id } of everyWay)
    for (const request of requestsOf(before)) yield changeOf(before, after, request, id);
}

/** Whether requests come to the same in both files. The ways differ in how PHP is run: all the others are asked in one. */
export function isAlike(one: Study, other: Study): boolean {
  return (
    everyWay.every(({ id }) => isSame(askedOutcome(one, id), askedOutcome(other, id))) &&
    requestsOf(one).every((request) =>
      isSame(one.outcome(request, 'mod-php'), other.outcome(request, 'mod-php')),
    )
  );
}

/** The client's own, and what else a site has to go on answering. */
export const requestsOf = onceFor(({ given, asked: { request, base } }: Study): AskedRequest[] => {
  const { authorization: _none, ...headers } = request.headers;
  const plain = { ...request, method: 'GET', query: '', headers };
  return [
    request,
    given,
    // Whoever reads now writes later.
    ...(request.method === 'GET' ? [{ ...request, method: 'POST' }] : []),
    { ...request, headers },
    { ...request, https: false },
    { ...request, method: 'GET', path: `${base}/wp-json/wp/v2/users/me`, query: '' },
    ...[
      '/',
      '/wp-json/',
      '/hello-world/',
      '/wp-login.php',
      '/wp-admin/',
      '/readme.html',
      '/wp-content/uploads/a.jpg',
    ].map((path) => ({ ...plain, path: base + path })),
    { ...plain, path: `${base}/wp-json/wp/v2/posts`, query: 'per_page=1' },
  ];
});

/** Above 0 for the better, below it for the worse. */
function changeOf(before: Study, after: Study, request: AskedRequest, way: WayId): number {
  const then = before.outcome(request, way);
  const now = after.outcome(request, way);
  if (then.kind === 'unknown') return 0;
  // Whatever becomes of a request that ends in the worst of all is no worse.
  if (now.kind === 'unknown') return isWorst(then) ? 0 : -1;
  if (isSame(then, now)) return 0;
  // An empty variable where nothing was sent is a flaw of its own, which weighs against nothing else.
  const emptied = isEmpty(now, request) ? 0 : isEmpty(then, request) ? 1 : null;
  if (emptied !== null && isReached(then, before.asked) && isReached(now, before.asked)) return emptied;
  const score = (outcome: Outcome): number => scoreOf(outcome, before, request, way);
  const difference = score(now) - score(then);
  if (difference !== 0) return difference;
  const isSameScript =
    then.kind === 'script' && now.kind === 'script' && then.file === now.file && then.query === now.query;
  return isSameScript ? 0 : -1;
}

function scoreOf(outcome: Outcome, { asked }: Study, request: AskedRequest, way: WayId): number {
  if (outcome.kind === 'unknown') return 0;
  if (outcome.kind === 'status') return statusScore(outcome.status);
  // What is there answers for itself.
  const own = request.path.endsWith('/wp-admin/') ? `${request.path}index.php` : request.path;
  const isOther = /\.(?:php|html)$/.test(own) && outcome.file !== own;
  if (isOther || !isReached(outcome, asked)) return 1;
  if (!outcome.query.includes(request.query)) return 2;
  const sent = request.headers.authorization;
  const score = sent === undefined || arrives(outcome, request, way) ? 4 : 3;
  // A header that was made up or taken away is a flaw that shows wherever something reads it.
  return outcome.passedOn === sent ? score : score - 0.5;
}

function isWorst(outcome: Outcome): boolean {
  return outcome.kind === 'status' && statusScore(outcome.status) === 0;
}

/** A redirect of which a POST stays a POST is better than another. */
function statusScore(status: number): number {
  if (status === 200) return 4;
  if (status === 307 || status === 308) return 2;
  return status === 500 ? 0 : 1;
}

function isEmpty(outcome: Outcome, { headers }: AskedRequest): boolean {
  return (
    headers.authorization === undefined &&
    outcome.kind === 'script' &&
    (outcome.authorization ?? outcome.redirectAuthorization) === ''
  );
}
