import type { Run } from '../config.ts';
import type { Outcome, Reason } from '../evaluate/state.ts';
import type { Rule } from '../rule.ts';

type Answered = Extract<Outcome, { kind: 'answered' }>;

/** A remark on the line that answers in place of WordPress. */
function ruleFor(
  id: string,
  is: (outcome: Answered) => boolean,
  words: (outcome: Answered, run: Run) => { says: string; step: string },
): Rule {
  return {
    id,
    find: ({ runs }) =>
      runs.flatMap((run) => {
        const { outcome } = run;
        if (outcome.kind !== 'answered' || !is(outcome)) return [];
        return [{ at: outcome.at.at, severity: 'error', ...words(outcome, run) }];
      }),
  };
}

const by =
  (...reasons: Reason[]) =>
  ({ by: reason }: Answered): boolean =>
    reasons.includes(reason);

/** `if ($request_method = POST)` */
function isOfMethod({ scope }: Answered): boolean {
  return (
    scope.directive?.name === 'if' &&
    scope.directive.args.some(({ text }) => text.includes('$request_method'))
  );
}

export const pathDenied = ruleFor(
  'path-denied',
  (outcome) => by('deny', 'return')(outcome) && !isOfMethod(outcome),
  ({ status }, { request }) => ({
    says: `${request.path} is answered ${status} here, before WordPress is asked.`,
    step: 'Take the REST API out of this rule.',
  }),
);

export const methodDenied = ruleFor(
  'method-denied',
  (outcome) => outcome.by === 'method' || (outcome.by === 'return' && isOfMethod(outcome)),
  ({ status }, { request }) => ({
    says: `${request.method} is answered ${status} here, before WordPress is asked.`,
    step: `Allow GET, POST, PUT, PATCH, DELETE and OPTIONS.`,
  }),
);

export const passwordAsked = ruleFor('password-asked', by('password'), () => ({
  says: 'nginx wants a password of its own in the header that carries the token: no client can send both.',
  step: 'Put auth_basic off; into a location for the REST API.',
}));

export const redirected = ruleFor('redirected', by('redirect'), ({ status }, { request }) => ({
  says: `The request is sent elsewhere (${status})${request.method === 'GET' ? '' : `: clients make a GET of ${request.method}`} and drop the Authorization header where the host is another one.`,
  step: 'Use the address that it leads to in the client, or answer 308 to keep the method.',
}));

export const restUnreachable = ruleFor(
  'rest-unreachable',
  by('internal', 'loop'),
  ({ status, by: reason }) => ({
    says:
      reason === 'loop'
        ? `The rules lead in a circle, and nginx answers ${status}.`
        : `Only nginx itself may ask for this location, so clients get ${status}.`,
    step:
      reason === 'loop'
        ? 'Lead the path on to index.php once.'
        : 'Take "internal" out, or give the REST API a location of its own.',
  }),
);
