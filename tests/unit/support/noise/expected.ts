import type { Layer } from '../../../../causes/cause.ts';
import type { CauseId } from '../../../../causes/ids.ts';
import { isWithoutToken } from '../../../../checks/by-method/no-token.ts';
import type { AnsweredBy } from '../../../../evidence/answerer/page.ts';
import type { ProbeId } from '../../../../probes/ids.ts';
import type { Finding } from '../../../../visit/judging/finding.ts';
import type { Noise } from './noise.ts';
import type { NoisyVisit } from './visit.ts';

/** Where the answer can have come from, by who wrote it; what names nobody fits anywhere. */
const layersOf: Partial<Record<AnsweredBy, Layer[]>> = {
  edge: ['edge'],
  'bot-protection': ['edge'],
  'web-server': ['web-server', 'edge', 'client'],
  php: ['php', 'wordpress', 'plugin'],
  wordpress: ['wordpress', 'plugin', 'account', 'php'],
  plugin: ['plugin', 'account', 'wordpress'],
  nobody: ['network'],
};

/**
 * Two answers that are the defect itself: a site that has it answers these two in the same way, and all others as a
 * healthy one does. `ids` are of the answers, any by default.
 */
const amountTo: { cause: CauseId; probes: [ProbeId, ProbeId]; ids?: RegExp }[] = [
  // Refused to this program, and answered to a browser.
  { cause: 'waf-block', probes: ['posts', 'index'] },
  // Closed to guests but for the login, as most plugins that do so have it.
  {
    cause: 'rest-lockdown',
    probes: ['posts', 'index'],
    ids: /^(rest_forbidden|an error of a plugin|wp_die)/,
  },
  // Closed to guests and to those who write, as where the API is switched off for everybody.
  { cause: 'rest-disabled', probes: ['posts', 'draft'] },
  // Programs wait in vain, and a browser does not; whatever carries a token waits, and the same without it does not.
  { cause: 'client-held-back', probes: ['posts', 'index'], ids: /^a time-out/ },
  { cause: 'token-hangs', probes: ['garbage-validate', 'validate'], ids: /^a time-out/ },
  { cause: 'token-hangs', probes: ['garbage-validate', 'garbage-posts'], ids: /^a time-out/ },
  { cause: 'slow-post-list', probes: ['posts', 'posts-lean'] },
  // OPTIONS is refused, or answered by something that knows nothing of CORS, and nothing else is.
  {
    cause: 'preflight-blocked',
    probes: ['preflight', 'login-preflight'],
    ids: /^(40[1345]|501|nginx|Apache|to |a password|Next|another API)|-page|-suspended|modsecurity|cpanel|ai-bots|-block/,
  },
  // A list in place of a refusal is what a cache does.
  { cause: 'rest-cached', probes: ['garbage-posts', 'garbage-posts'], ids: /^what posts got/ },
];

/** Causes that lie elsewhere than who answered, and why that is right. */
const ofOthers: Partial<Record<CauseId, string>> = {
  'rest-cached': 'a cache hands out what WordPress wrote',
  'authorization-lost-on-post': 'the plugin says what did not arrive',
  'origin-unreachable': 'the edge says that what stands behind it does not answer',
  'name-unknown-at-edge': 'the edge says that it has nobody to pass the request to',
  'answer-headers-too-big': 'the edge says so of the server behind it',
  'slow-post-list': 'who gives up waiting says nothing of who is slow',
  'slow-create': 'so it is with a create',
  'login-hangs': 'so it is with a login',
  'token-hangs': 'so it is with a token',
  'client-held-back': 'what holds a program back is silent',
  'draft-left-behind': 'the draft lies in WordPress, whoever keeps it from being seen',
};

/** A healthy visit may be told the same without a loss; why. */
const harmless: { probe: ProbeId; is(status: number, id: string): boolean; why: string }[] = [
  {
    probe: 'introspect',
    is: (_, id) => /rest_no_route/.test(id),
    why: 'so it is in WordPress 5.6, and the user was seen to be logged in',
  },
  { probe: 'draft-gone', is: (status) => [404, 410].includes(status), why: 'the removal was confirmed' },
  {
    probe: 'jwt-index',
    is: (status) => [401, 403, 404].includes(status),
    why: 'so is the index of the namespace, and its routes answer',
  },
  {
    probe: 'index',
    is: (status) => [401, 403, 404].includes(status),
    why: 'it is hidden or closed, and the API answers below the same address',
  },
  { probe: 'garbage-validate', is: (_, id) => /^jwt_auth_|garbage-posts got/.test(id), why: 'as it should' },
  { probe: 'garbage-posts', is: (_, id) => /^jwt_auth_/.test(id), why: 'said once the header was seen' },
];

/** What must not be in such a visit; nothing where it is right. */
export function complaints(noise: Noise, where: ProbeId[], visit: NoisyVisit): string[] {
  const isGreen = visit.verdicts.every(({ state, says }) => state === 'pass' || isWithoutToken(says));
  const mayBeGreen = where.every(
    (at) =>
      isUsual(noise, at) ||
      harmless.some(({ probe, is }) => probe === at && is(statusAt(at, visit), noise.id)),
  );
  return [
    ...(isGreen && !mayBeGreen ? ['green'] : []),
    ...(visit.sent.length > 20 ? [`${visit.sent.length} requests`] : []),
    ...visit.findings.flatMap((finding) => wrong(finding, noise, where)),
  ];
}

function statusAt(probe: ProbeId, { evidence }: NoisyVisit): number {
  return evidence.exchanges[probe]?.response?.status ?? 0;
}

/** It is what this probe is answered on a healthy site. */
function isUsual({ id }: Noise, probe: ProbeId): boolean {
  return id === `what ${probe} got`;
}

function wrong({ cause, certainty, layer }: Finding, noise: Noise, where: ProbeId[]): string[] {
  const isTheDefect = amountTo.some(
    ({ cause: other, probes, ids = /./ }) =>
      other === cause && probes.every((probe) => where.includes(probe)) && ids.test(noise.id),
  );
  const isSaid = noise.proves.some((one) =>
    one.endsWith('*') ? cause.startsWith(one.slice(0, -1)) : one === cause,
  );
  const isProved = isSaid || isTheDefect;
  // A warning that asks for what it lacks.
  if (cause === 'origin-unknown') return [];
  const fits = cause in ofOthers || (layersOf[noise.by]?.includes(layer) ?? true);
  return [
    ...(isProved || certainty !== 'certain' ? [] : [`${cause} certain`]),
    ...(fits || isTheDefect ? [] : [`${cause} in the layer ${layer}, answered by ${noise.by}`]),
  ];
}
