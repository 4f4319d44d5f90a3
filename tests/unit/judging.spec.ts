import { expect, test } from '@playwright/test';
import { checkIds } from '../../checks/ids.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { NetworkFailureKind } from '../../evidence/exchange.ts';
import { idNamed } from '../../probes/draft-fate.ts';
import { draftProbes } from '../../probes/draft-steps.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { diagnose } from '../../visit/judging/diagnose.ts';
import { judge } from '../../visit/judging/verdict.ts';
import { answer, breakDown, error, inWords, judged, model } from './support/evidence.ts';
import { mutations } from './support/mutations/index.ts';
import {
  anonymous,
  draftRefused,
  healthyIndex,
  link,
  notPretty,
  page,
  refused,
  tokenFails,
  validateFails,
  validateRefused,
} from './support/mutations/mutation.ts';
import { loginForm } from './support/mutations/parts.ts';

// What one fault alone is told as stands in separation.spec.ts. Here: none, several, and too little to be certain.

interface Case {
  title: string;
  change(evidence: Evidence): void;
  /** Every check that does not pass. */
  states: Record<string, string>;
  /** These and no others. */
  findings: string[];
  /** The probe that would tell more; none where nothing is said. */
  ask?: ProbeId;
}

const noHeader = error('jwt_auth_no_auth_header', 403);

function headerLost(evidence: Evidence): void {
  answer(evidence, 'garbage-validate', 403, noHeader);
  answer(evidence, 'garbage-posts', 200, []);
}

/** The look for the draft, and the one more that follows. */
function looksFail(evidence: Evidence, kind: NetworkFailureKind): void {
  for (const probe of ['draft-gone', 'draft-gone-uncached'] as const) breakDown(evidence, probe, kind);
}

const lost = (evidence: Evidence) => looksFail(evidence, 'connection-reset');
const late = (evidence: Evidence) => looksFail(evidence, 'response-timeout');
const limited = (evidence: Evidence) => answer(evidence, 'draft-gone', 429, page);

function notSent(evidence: Evidence, ...probes: ProbeId[]): void {
  for (const probe of probes) {
    delete evidence.exchanges[probe];
    evidence.unsent[probe] = 'not in this test';
  }
}

const notLooked = (evidence: Evidence) => notSent(evidence, 'draft-gone');

/** As it was read. */
function shown(evidence: Evidence, probe: ProbeId, status = 'draft'): void {
  answer(evidence, probe, 200, { id: idNamed(evidence), status });
}

function cached(evidence: Evidence): void {
  shown(evidence, 'draft-gone');
  breakDown(evidence, 'draft-gone-uncached', 'response-timeout');
}

function refusedAndLate(evidence: Evidence): void {
  for (const probe of ['draft-delete', 'draft-delete-override'] as const) answer(evidence, probe, 403, page);
  late(evidence);
}

function lied(evidence: Evidence): void {
  shown(evidence, 'draft-gone');
  shown(evidence, 'draft-gone-uncached');
}

function trashed(evidence: Evidence): void {
  shown(evidence, 'draft-gone', 'trash');
  answer(evidence, 'draft-gone-uncached', 404, page);
}

const notRemoved = (evidence: Evidence) =>
  notSent(evidence, 'draft-delete', 'draft-delete-override', 'draft-gone');

/** A draft was written; what is seen of it afterwards decides how sure it is that it lies there. */
function removals(seen: [title: string, change: Case['change'], certainty: string][]): Case[] {
  return seen.map(([title, change, certainty]) => ({
    title,
    change,
    states: { draft: 'fail' },
    findings: [`draft-left-behind ${certainty}`],
  }));
}

const cases: Case[] = [
  { title: 'a healthy site', change: () => {}, states: {}, findings: [] },
  {
    title: 'a healthy site without credentials',
    change: anonymous,
    states: { token: 'skipped', validate: 'skipped', draft: 'skipped', secret: 'skipped' },
    findings: [],
  },
  {
    title:
      'one answer for a wrong name and a wrong password at a read-only site, where no wrong login may tell',
    change(evidence) {
      evidence.site.read_only = true;
      refused(evidence, '[jwt_auth] incorrect_password');
      answer(evidence, 'login-page', 200, loginForm());
    },
    states: tokenFails,
    findings: ['wrong-password or unknown-user likely'],
  },
  {
    title: 'a token that cannot be signed, where nothing says why: a family',
    change(evidence) {
      refused(evidence, 'internal_server_error', 500);
      evidence.unsent['unsigned-validate'] = 'not in this test';
    },
    states: tokenFails,
    findings: ['secret-too-short or algorithm-unsupported or critical-error-at-login likely'],
  },
  {
    title: 'old rewrite rules and no secret: both are named',
    change(evidence) {
      refused(evidence, 'jwt_auth_bad_config');
      answer(evidence, 'bogus-login', 403, error('jwt_auth_bad_config', 403));
      headerLost(evidence);
    },
    states: { ...tokenFails, header: 'fail' },
    findings: [
      'authorization-header-stripped or authorization-header-eaten likely',
      'secret-missing certain',
    ],
  },
  {
    title: 'plain permalinks and a lost header: both are named',
    change(evidence) {
      notPretty(evidence, 404, page);
      answer(evidence, 'rest-route-index', 200, healthyIndex());
      answer(evidence, 'home', 200, '', link(`${evidence.site.url}/index.php?rest_route=/`));
      validateRefused(evidence, noHeader);
      headerLost(evidence);
    },
    states: { smoke: 'fail', permalinks: 'fail', ...validateFails, header: 'fail' },
    findings: [
      'authorization-header-stripped or authorization-header-eaten likely',
      'permalinks-plain certain',
    ],
  },
  {
    title: 'a lost header where iss and home differ as well: only what was refused is named',
    change(evidence) {
      if (evidence.token) evidence.token.iss = 'https://other.example';
      validateRefused(evidence, noHeader);
      headerLost(evidence);
    },
    states: { ...validateFails, header: 'fail' },
    findings: ['authorization-header-stripped or authorization-header-eaten likely'],
  },
  {
    title: 'an iss that differs from home and is accepted is nothing',
    change(evidence) {
      if (evidence.token) evidence.token.iss = 'https://other.example';
    },
    states: {},
    findings: [],
  },
  {
    title: 'a lost header and tokens that have expired at issue: both are named',
    change(evidence) {
      if (evidence.token) evidence.token.exp = 604_800;
      validateRefused(evidence, noHeader);
      headerLost(evidence);
    },
    states: { ...validateFails, header: 'fail', secret: 'fail' },
    findings: [
      'authorization-header-stripped or authorization-header-eaten likely',
      'token-expired-at-issue likely',
    ],
  },
  {
    title: 'two plugins at one address is no fault while everything works',
    change(evidence) {
      const { routes } = Object(healthyIndex());
      const twice = { ...routes, '/jwt-auth/v1/token': { methods: ['POST', 'POST'] } };
      answer(evidence, 'index', 200, { ...Object(healthyIndex()), routes: twice });
    },
    states: {},
    findings: [],
  },
  {
    title: 'a preflight that is refused and a cache: both are named',
    change(evidence) {
      answer(evidence, 'garbage-posts', 200, []);
      answer(evidence, 'garbage-uncached', 403, error('jwt_auth_invalid_token', 403));
      answer(evidence, 'preflight', 403, page);
      answer(evidence, 'login-preflight', 403, page);
    },
    states: { header: 'fail', cors: 'fail' },
    // Nobody signs these pages.
    findings: ['rest-cached certain', 'preflight-blocked likely'],
  },
  {
    title: 'a root that is no WordPress and names none is not guessed at',
    change(evidence) {
      evidence.token = null;
      evidence.exchanges = {};
      notPretty(evidence, 404, page);
    },
    states: {
      smoke: 'fail',
      permalinks: 'fail',
      ...Object.fromEntries(checkIds.known.slice(2).map((id) => [id, 'blocked by permalinks'])),
    },
    findings: [
      'domain-parked possible',
      'default-page possible',
      'other-application possible',
      'wordpress-absent possible',
    ],
    ask: 'front-page',
  },
  ...removals([
    ['a removal that was answered, and a look afterwards that was lost', lost, 'likely'],
    ['a removal that was answered, and a look afterwards that was late', late, 'likely'],
    ['a removal that was answered, and a look afterwards that was not sent', notLooked, 'likely'],
    ['a removal that was answered, and a look that a limit on requests answers', limited, 'likely'],
    ['a removal that was answered, and a look that a cache may have answered', cached, 'likely'],
    ['a removal that is refused, and a look afterwards that was late', refusedAndLate, 'likely'],
    ['a removal that lies, for the draft is shown where no cache can be', lied, 'certain'],
    ['a removal that moves the draft to the trash', trashed, 'certain'],
    ['a draft that was read and could not be removed', notRemoved, 'certain'],
  ]),
  {
    title: 'a preflight with more headers than are kept: what it allows may be among them',
    change({ exchanges: { preflight } }) {
      if (preflight?.response) Object.assign(preflight.response, { headers: [], headers_cut: true });
    },
    states: { cors: 'skipped' },
    findings: [],
  },
  {
    title: 'a list of allowed headers that is longer than is kept',
    change({ exchanges: { preflight } }) {
      for (const header of preflight?.response?.headers ?? [])
        if (/allow-headers/i.test(header[0])) header[1] = 'X-Nothing, X-Auth…';
    },
    states: { cors: 'skipped' },
    findings: [],
  },
  {
    title: 'a preflight that is refused, and more headers than are kept in another answer',
    change(evidence) {
      answer(evidence, 'preflight', 403, page);
      answer(evidence, 'login-preflight', 403, page);
      const { response } = evidence.exchanges.index ?? {};
      if (response) response.headers_cut = true;
    },
    states: { cors: 'fail' },
    findings: ['preflight-blocked likely'],
  },
  ...(['response-timeout', 'visit-timeout'] as const).map((kind) => ({
    title: `a preflight under which ${kind === 'visit-timeout' ? 'the time of the visit' : 'its own time'} ran out`,
    change: (evidence: Evidence) => breakDown(evidence, 'preflight', kind),
    states: { cors: kind === 'visit-timeout' ? 'skipped' : 'fail' },
    findings: kind === 'visit-timeout' ? [] : ['unrecognised possible'],
  })),
  {
    title: 'a login under which the time of the visit ran out',
    change(evidence) {
      refused(evidence, 'not in this test');
      breakDown(evidence, 'token', 'visit-timeout');
    },
    states: { token: 'skipped', validate: 'skipped', draft: 'skipped', secret: 'skipped' },
    findings: [],
  },
  {
    title: 'a create under which the time of the visit ran out: the draft may be there',
    change(evidence) {
      const { draft_mark: mark = 'm1' } = evidence;
      for (const probe of draftProbes) delete evidence.exchanges[probe];
      evidence.draft_mark = mark;
      breakDown(evidence, 'draft', 'visit-timeout');
      answer(evidence, 'draft-search', 200, []);
    },
    states: { draft: 'fail' },
    findings: ['draft-left-behind likely'],
  },
  {
    title: 'an answer that fits no cause',
    change: (evidence) => draftRefused(evidence, 409, page),
    states: { draft: 'fail' },
    findings: ['unrecognised possible'],
  },
];

for (const { title, change, states, findings, ask = null } of cases) {
  test(title, () => {
    const evidence = model();
    change(evidence);
    expect(judged(evidence)).toEqual({ states, findings, ask });
  });
}

const everyCase = [
  ...cases,
  ...mutations.map(({ cause, title, change, told }) => ({
    title: `${cause}, ${title}`,
    change,
    findings: told ?? [`${cause} certain`],
  })),
];

for (const { title, change, findings } of everyCase) {
  test(`one check alone is told no other cause: ${title}`, () => {
    const evidence = model();
    change(evidence);
    for (const id of checkIds.known) {
      const outcome = judge(id, evidence);
      if (!('verdict' in outcome)) continue;
      const alone = diagnose(evidence, [outcome.verdict]).findings.map(inWords);
      expect(findings).toEqual(expect.arrayContaining(alone));
    }
  });
}

test('a failing check asks for the one probe that would tell', () => {
  const evidence = model();
  answer(evidence, 'draft', 403, error('rest_cannot_create', 403));
  expect(judged(evidence).ask).toBe('me');
});

test('which version of the plugin it is, is asked last and only of what has to do with it', () => {
  const evidence = model();
  const askFor = () => {
    const verdicts = checkIds.known.flatMap((id) => {
      const outcome = judge(id, evidence);
      return 'verdict' in outcome ? [outcome.verdict] : [];
    });
    return diagnose(evidence, verdicts).ask;
  };
  expect(askFor()).toBeNull();
  answer(evidence, 'preflight', 403, page);
  answer(evidence, 'login-preflight', 403, page);
  expect(askFor()).toBeNull();
  validateRefused(evidence, noHeader);
  headerLost(evidence);
  expect(askFor()).toBe('plugin-readme');
});

test('a login that answers JSON without a token says what is missing', () => {
  const evidence = model();
  answer(evidence, 'token', 200, { success: true });
  const outcome = judge('token', evidence);
  expect('verdict' in outcome && outcome.verdict.says).toBe(
    'the login answers 200, but its JSON has no "token"',
  );
});
