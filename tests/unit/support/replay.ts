import type { Evidence } from '../../../evidence/evidence.ts';
import { factsOf } from '../../../evidence/facts.ts';
import type { ProbeId } from '../../../probes/ids.ts';
import { whyNotSent } from '../../../probes/rules.ts';
import { diagnose } from '../../../visit/judging/diagnose.ts';
import { answer, error, inWords } from './evidence.ts';
import { healthyIndex, phpJwt } from './mutations/mutation.ts';
import { loginForm } from './mutations/parts.ts';
import { verdictsOf } from './verdicts.ts';

/** A visit from nothing, check after check, where each probe is answered as the model has it. */
export function replayed(model: Evidence): { findings: string[]; sent: ProbeId[] } {
  const evidence: Evidence = { ...model, exchanges: {}, token: null };
  const sent: ProbeId[] = [];
  const send = (probe: ProbeId) => {
    if (whyNotSent(probe, factsOf(evidence)) !== null) return;
    sent.push(probe);
    const exchange = model.exchanges[probe] ?? usual(model, probe);
    if (exchange) evidence.exchanges[probe] = exchange;
    if (probe === 'token') evidence.token = model.token;
  };
  const verdicts = verdictsOf(evidence, send);
  return { findings: diagnose(evidence, verdicts).findings.map(inWords), sent };
}

/** What a probe that only a broken site is asked is answered by a healthy one. */
export function usual(model: Evidence, probe: ProbeId) {
  const evidence = structuredClone(model);
  const answers: Partial<Record<ProbeId, [status: number, body: unknown]>> = {
    'browser-posts': [200, []],
    'plain-delete': [404, error('rest_no_route', 404)],
    'posts-uncompressed': [200, []],
    'posts-uncached': [200, []],
    'garbage-uncached': [403, phpJwt('Syntax error, malformed JSON')],
    'garbage-validate': [403, phpJwt('Syntax error, malformed JSON')],
    'draft-search': [200, []],
    'posts-lean': [200, [{ id: 1 }]],
    'plain-post': [403, error('jwt_auth_no_auth_header', 403)],
    'unsigned-validate': [403, phpJwt('Signature verification failed')],
    'jwt-index': [200, { namespace: 'jwt-auth/v1', routes: {} }],
    'rest-route-index': [200, healthyIndex()],
    'pathinfo-index': [200, healthyIndex()],
    'login-page': [200, loginForm()],
    'bogus-login': [403, error('[jwt_auth] invalid_email', 403)],
    me: [200, { id: 1, roles: ['administrator'], capabilities: { edit_posts: true } }],
    home: [200, ''],
    'static-file': [200, 'GIF89a'],
    'plugin-readme': [200, 'Stable tag: 1.3.4'],
  };
  if (probe === 'login-preflight') return evidence.exchanges.preflight;
  const [status, body] = answers[probe] ?? [404, '<!DOCTYPE html><title>Page not found</title>'];
  answer(evidence, probe, status, body);
  return evidence.exchanges[probe];
}
