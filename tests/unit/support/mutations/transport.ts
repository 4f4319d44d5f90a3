import type { Header, NetworkFailureKind } from '../../../../evidence/exchange.ts';
import type { ProbeId } from '../../../../probes/ids.ts';
import { breakDown, breakOff } from '../evidence.ts';
import { everywhere, type Mutation, nginxPage, notSent, permalinksFail, smokeFails } from './mutation.ts';

/** The answers of a visit that logs in, and goes no further when it cannot read the answer. */
const answered = ['posts', 'index', 'token', 'garbage-validate', 'garbage-posts', 'preflight'] as const;

const brokenAnswers = {
  smoke: 'fail',
  permalinks: 'fail',
  namespace: 'fail',
  token: 'fail',
  validate: 'blocked by token',
  draft: 'blocked by token',
  header: 'fail',
  cors: 'fail',
  secret: 'blocked by token',
};

const broken = (
  cause: Mutation['cause'],
  title: string,
  kind: NetworkFailureKind,
  headers: Header[],
  probes: readonly ProbeId[] = answered,
): Mutation => ({
  cause,
  title,
  change(evidence) {
    for (const probe of probes) breakOff(evidence, probe, kind, headers);
    if (probes === answered) notSent(evidence);
  },
  states: brokenAnswers,
});

/** Answers that came, and not as their heads announce. */
export const transport: Mutation[] = [
  {
    cause: 'client-certificate-missing',
    title: 'a TLS alert',
    change(evidence) {
      evidence.exchanges = {};
      evidence.token = null;
      for (const probe of ['posts', 'home'] as const) breakDown(evidence, probe, 'tls-client-certificate');
    },
    states: smokeFails,
  },
  {
    cause: 'client-certificate-missing',
    title: 'a page of nginx',
    change: (evidence) => everywhere(evidence, 400, nginxPage('400 No required SSL certificate was sent')),
    states: permalinksFail,
  },
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
  broken('response-truncated', 'chunks without the last one', 'response-truncated', [
    ['transfer-encoding', 'chunked'],
  ]),
  broken('response-malformed', 'chunks of another size than announced', 'response-malformed', [
    ['transfer-encoding', 'chunked'],
  ]),
  {
    cause: 'response-malformed',
    title: 'a status line that is none',
    change(evidence) {
      evidence.exchanges = {};
      evidence.token = null;
      breakDown(evidence, 'posts', 'response-malformed');
    },
    states: smokeFails,
    told: ['response-malformed likely'],
  },
  {
    cause: 'response-truncated',
    title: 'the list of posts alone, in the middle of its JSON',
    change: (evidence) =>
      breakOff(evidence, 'posts', 'response-truncated', [['content-length', '9999999']], (whole) =>
        whole.slice(0, 100),
      ),
    states: { smoke: 'fail' },
    told: ['response-truncated likely'],
  },
];
