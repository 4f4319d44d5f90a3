import { readFileSync } from 'node:fs';
import { type CheckId, checkIds } from '../../../checks/ids.ts';
import type { Evidence, KeptEvidence } from '../../../evidence/evidence.ts';
import type { Exchange, Header, NetworkFailureKind } from '../../../evidence/exchange.ts';
import type { ProbeId } from '../../../probes/ids.ts';
import { diagnose } from '../../../visit/judging/diagnose.ts';
import type { Finding } from '../../../visit/judging/finding.ts';
import { judge, type Verdict } from '../../../visit/judging/verdict.ts';
import { Saved } from '../../../visit/seen.ts';

const recorded = readFileSync(new URL('../../recordings/healthy.json', import.meta.url), 'utf8');

/** The evidence of a healthy visit to a real WordPress, as recorded. */
export function healthy(): KeptEvidence {
  return JSON.parse(recorded);
}

/**
 * The same with what such a site answers to the false token that is sent where the true one was not accepted: model
 * evidence, in which one thing is changed.
 */
export function model(): KeptEvidence {
  const evidence = healthy();
  answer(evidence, 'garbage-validate', 403, {
    code: 'jwt_auth_invalid_token',
    message: 'Syntax error, malformed JSON',
    data: { status: 403 },
  });
  const [sent, asked] = [evidence.exchanges['garbage-validate'], evidence.exchanges.validate];
  if (sent && asked)
    sent.request = JSON.parse(JSON.stringify(asked.request).replaceAll('Bearer «token»', 'Bearer x.y.z'));
  return evidence;
}

/** As a file that holds it is read: model evidence is without secrets. */
export function savedOf(evidence: Evidence): Saved {
  return new Saved(evidence as KeptEvidence);
}

/** What a probe was answered with; a string is a web page, anything else JSON. */
export function answer(
  evidence: Evidence,
  probe: ProbeId,
  status: number,
  body: unknown,
  headers: Header[] = [],
): void {
  const isPage = typeof body === 'string';
  const text = isPage ? body : JSON.stringify(body);
  const type: Header = [
    'content-type',
    isPage ? 'text/html; charset=UTF-8' : 'application/json; charset=UTF-8',
  ];
  evidence.exchanges[probe] = {
    ...blank(evidence, probe),
    response: { status, headers: [type, ...headers], text, bytes: text.length, cut: false },
  };
}

/** Its answer came, and was broken on the way; `text` is what could be read of it, all by default. */
export function breakOff(
  evidence: Evidence,
  probe: ProbeId,
  kind: NetworkFailureKind,
  headers: Header[] = [],
  text = (whole: string) => whole,
): void {
  const exchange = evidence.exchanges[probe];
  if (!exchange?.response) return;
  exchange.failure = { kind, detail: `the answer is broken: ${kind} in a test` };
  exchange.response.headers.push(...headers);
  const before = exchange.response.text;
  exchange.response.text = text(before);
  if (exchange.response.text !== before) delete exchange.response.kept;
}

export function breakDown(evidence: Evidence, probe: ProbeId, kind: NetworkFailureKind): void {
  evidence.exchanges[probe] = { ...blank(evidence, probe), failure: { kind, detail: `${kind} in a test` } };
}

export function error(code: string, status: number) {
  return { code, message: 'a message that may be translated', data: { status } };
}

function blank(evidence: Evidence, probe: ProbeId): Exchange {
  const known = evidence.exchanges[probe];
  const url = known?.request.url ?? `${evidence.site.url}/`;
  return {
    probe,
    request: known?.request ?? { method: 'GET', url, headers: [], body: null },
    response: null,
    failure: null,
    timing: { start: 0, dns: null, connect: null, tls: null, first_byte: 1, total: 1 },
    attempts: 1,
  };
}

/** Every check judged, as far as the evidence goes; `ask …` where it would ask further. */
export function judged(recorded: Evidence): {
  states: Record<string, string>;
  findings: string[];
  ask: string | null;
} {
  const { states, findings, ask } = diagnosed(recorded);
  return { states, findings: findings.map(inWords), ask };
}

/** The same with the findings whole. */
export function diagnosed(recorded: Evidence): {
  states: Record<string, string>;
  findings: Finding[];
  ask: string | null;
} {
  // It names no cause, so that no recording needs it.
  const evidence: Evidence = {
    ...recorded,
    unsent: { 'plugin-readme': 'not recorded', ...recorded.unsent },
  };
  const states: Record<string, string> = {};
  const verdicts: Verdict[] = [];
  for (const id of checkIds.known) {
    const outcome = judge(id as CheckId, evidence);
    if ('ask' in outcome) states[id] = `ask ${outcome.ask.join(' ')}`;
    else {
      const { state, blocked_by } = outcome.verdict;
      verdicts.push(outcome.verdict);
      if (state !== 'pass') states[id] = blocked_by ? `blocked by ${blocked_by}` : state;
    }
  }
  return { states, ...diagnose(evidence, verdicts) };
}

/** `secret-missing certain`; a family with all its members, `one or other likely`. */
export function inWords({ cause, family, certainty }: Finding): string {
  return `${family.length > 0 ? family.join(' or ') : cause} ${certainty}`;
}
