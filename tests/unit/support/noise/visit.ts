import type { Evidence } from '../../../../evidence/evidence.ts';
import type { Exchange, RecordedRequest } from '../../../../evidence/exchange.ts';
import { factsOf } from '../../../../evidence/facts.ts';
import { located } from '../../../../evidence/located.ts';
import type { ProbeId } from '../../../../probes/ids.ts';
import { probes } from '../../../../probes/index.ts';
import { loggedInAs } from '../../../../probes/own-draft.ts';
import { whyNotSent } from '../../../../probes/rules.ts';
import { diagnose } from '../../../../visit/judging/diagnose.ts';
import type { Finding } from '../../../../visit/judging/finding.ts';
import type { Verdict } from '../../../../visit/judging/verdict.ts';
import { model } from '../evidence.ts';
import { byApplicationPassword } from '../mutations/application-password.ts';
import { asSite } from '../mutations/mutation.ts';
import { byWooCommerceKey } from '../mutations/woocommerce.ts';
import { usual } from '../replay.ts';
import { verdictsOf } from '../verdicts.ts';
import type { Noise } from './noise.ts';

export interface NoisyVisit {
  evidence: Evidence;
  verdicts: Verdict[];
  findings: Finding[];
  sent: ProbeId[];
}

const healthySite = model();
asSite(healthySite, 'https://shop.example');

/** One without the JWT plugin, to which somebody logs in with an application password. */
export const basicSite = model();
byApplicationPassword(basicSite);
asSite(basicSite, 'https://shop.example');

/** A shop without it, to which a consumer key logs in. */
export const keySite = model();
byWooCommerceKey(keySite);
asSite(keySite, 'https://shop.example');

/** A visit to a healthy site, check after check, in which some probes get another answer. */
export function noisyVisit(noise: Partial<Record<ProbeId, Noise>>, from: Evidence = healthySite): NoisyVisit {
  const { draft_mark: mark = '', ...rest } = from;
  const evidence: Evidence = { ...rest, exchanges: {}, token: null };
  const sent: ProbeId[] = [];
  const send = (probe: ProbeId) => {
    if (evidence.exchanges[probe] || whyNotSent(probe, factsOf(evidence)) !== null) return;
    const request = requestOf(probe, evidence, mark);
    if (request === null) {
      evidence.unsent = { ...evidence.unsent, [probe]: 'there is no address to send it to' };
      return;
    }
    if (probe === 'draft') {
      // As `visit/sending/draft-start.ts` has it.
      if (loggedInAs(evidence) === null) send('me');
      if (loggedInAs(evidence) === null) {
        evidence.unsent = { ...evidence.unsent, draft: 'nobody said who logs in' };
        return;
      }
      evidence.draft_mark = mark;
    }
    sent.push(probe);
    const put = noise[probe];
    const answer = put ? put.answer(request) : healthyAnswer(from, probe);
    evidence.exchanges[probe] = { ...answer, probe, request, timing: TIMING, attempts: 1 };
    if (probe === 'token' && !put) evidence.token = from.token;
  };
  const verdicts = verdictsOf(evidence, send);
  return { evidence, verdicts, findings: diagnose(evidence, verdicts).findings, sent };
}

const TIMING = { start: 0, dns: null, connect: null, tls: null, first_byte: 1, total: 1 };

type Answered = Pick<Exchange, 'response' | 'failure'>;

const answers = new Map<Evidence, Map<ProbeId, Answered>>();

function healthyAnswer(site: Evidence, probe: ProbeId): Answered {
  const before = answers.get(site) ?? new Map<ProbeId, Answered>();
  answers.set(site, before);
  const known = before.get(probe) ?? site.exchanges[probe] ?? usual(site, probe);
  if (!known) throw new Error(`nothing says how a healthy site answers ${probe}`);
  before.set(probe, known);
  return { response: known.response, failure: known.failure };
}

function requestOf(probe: ProbeId, evidence: Evidence, unique: string): RecordedRequest | null {
  const known = located(evidence);
  const request = probes.known[probe].request({
    evidence: known,
    root: known.workingRoot() ?? { style: 'pretty', base: `${evidence.site.url}/wp-json/` },
    username: 'USER',
    password: 'PASSWORD',
    token: 'TOKEN',
    authorization: known.site.login === undefined ? 'Bearer TOKEN' : 'Basic USER',
    unique,
  });
  if (request === null) return null;
  const { method, url, headers = {}, body = null } = request;
  const isText = body === null || typeof body === 'string';
  const text = isText ? body : [...body].map((pair) => pair.join('=')).join('\n');
  return { method, url, headers: Object.entries(headers), body: text };
}
