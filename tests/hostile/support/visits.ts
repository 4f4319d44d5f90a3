import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Evidence } from '../../../evidence/evidence.ts';
import type { Exchange, Header, NetworkFailureKind } from '../../../evidence/exchange.ts';
import type { TokenFacts } from '../../../evidence/token-facts.ts';
import { type ProbeId, probeIds } from '../../../probes/ids.ts';
import { probes } from '../../../probes/index.ts';
import { oddHeader, oddJson, oddShape, oddStatus, oddText } from './odd.ts';

const recording = (name: string): Evidence =>
  JSON.parse(readFileSync(new URL(`../../recordings/${name}`, import.meta.url), 'utf8'));

const base = recording('healthy.json');
const failures: NetworkFailureKind[] = [
  ...(['dns-failure', 'connection-refused', 'connection-timeout', 'connection-reset'] as const),
  ...(['network-unreachable', 'tls-untrusted', 'tls-expired', 'tls-name-mismatch', 'tls-failed'] as const),
  ...([
    'response-timeout',
    'visit-timeout',
    'response-truncated',
    'response-malformed',
    'headers-too-large',
  ] as const),
];

/** A change to a healthy visit. Plain data, so that a counterexample can be read. */
type Change =
  | { do: 'body'; probe: ProbeId; json: unknown }
  | { do: 'member'; probe: ProbeId; place: number; json: unknown }
  | { do: 'shape'; probe: ProbeId; text: () => string }
  | { do: 'status'; probe: ProbeId; status: number }
  | { do: 'header'; probe: ProbeId; header: [string, string]; first: boolean; times: number }
  | { do: 'no headers'; probe: ProbeId }
  | { do: 'failure'; probe: ProbeId; kind: NetworkFailureKind; detail: string; hasHead: boolean }
  | { do: 'nothing'; probe: ProbeId }
  | { do: 'kept'; probe: ProbeId; json: unknown }
  | { do: 'timing'; probe: ProbeId; ms: number; attempts: number }
  | { do: 'connection'; probe: ProbeId; address: string; expires: string | null }
  | { do: 'address'; probe: ProbeId; url: string }
  | { do: 'token'; token: TokenFacts | null }
  | { do: 'unsent'; probe: ProbeId }
  | { do: 'site'; change: Partial<Evidence['site']> };

const probe = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<ProbeId>('posts', 'index', 'token', 'validate', 'draft', 'preflight'),
  },
  { weight: 2, arbitrary: fc.constantFrom<ProbeId>(...(probeIds.known as ProbeId[])) },
);

const claim = fc.constantFrom(null, 0, 1, -1, 1.5, 1795533676, 1e12, 1e300, -1e300);
const text = fc.option(oddText, { freq: 3 });
const token: fc.Arbitrary<TokenFacts> = fc.record({
  algorithm: text,
  iss: text,
  iat: claim,
  nbf: claim,
  exp: claim,
  user_id: text,
  server_time: claim,
  secret: fc.constantFrom(
    null,
    { kind: 'published', value: 'x' } as const,
    { kind: 'guessable', length: 2 } as const,
  ),
});

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('body'), probe, json: oddJson }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('member'), probe, place: fc.nat(60), json: oddJson }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('shape'), probe, text: oddShape }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('status'), probe, status: oddStatus }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('header'),
      probe,
      header: oddHeader,
      first: fc.boolean(),
      times: fc.constantFrom(1, 1, 1, 2, 200),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('no headers'), probe }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('failure'),
      probe,
      kind: fc.constantFrom(...failures),
      detail: oddText,
      hasHead: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('nothing'), probe }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('kept'), probe, json: oddJson }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('timing'),
      probe,
      ms: fc.constantFrom(0, 0.1, 60_000, 1e9, 1e15),
      attempts: fc.constantFrom(0, 1, 3, 50),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('connection'),
      probe,
      address: oddText,
      expires: fc.constantFrom(
        null,
        '2026-12-01T00:00:00.000Z',
        '+275760-09-13T00:00:00.000Z',
        '0000-01-01T00:00:00Z',
      ),
    }),
  },
  // A masked address is none that can be read as one.
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('address'),
      probe,
      url: fc.constantFrom('«password»://x.test/', 'https://«token»/', 'http://x.test/«password»?a=«token»'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('token'), token: fc.option(token, { freq: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unsent'), probe }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('site'),
      change: fc.constantFrom<Partial<Evidence['site']>>(
        { has_credentials: false },
        { read_only: true },
        { rest_root: 'http://127.0.0.1:33709/?rest_route=/' },
        { rest_root: 'http://127.0.0.1:33709/api/' },
        { token_path: 'other/v9/token', validate_path: 'other/v9/token/validate' },
        { url: 'https://shop.example/blog' },
      ),
    }),
  },
) as fc.Arbitrary<Change>;

/** A visit to a host that does some odd things. */
export const oddVisit = fc.array(change, { minLength: 1, maxLength: 7 });

export function visitWith(changes: Change[]): Evidence {
  // What is changed is copied first; the rest may be shared.
  const evidence: Evidence = {
    ...base,
    site: { ...base.site },
    exchanges: { ...base.exchanges },
    unsent: { ...base.unsent },
  };
  for (const one of changes) apply(one, evidence);
  return evidence;
}

function apply(change: Change, evidence: Evidence): void {
  if (change.do === 'token') giveToken(change.token, evidence);
  else if (change.do === 'site') Object.assign(evidence.site, change.change);
  else applyToProbe(change, evidence);
}

/** Without one, nothing that needs one was sent. */
function giveToken(token: TokenFacts | null, evidence: Evidence): void {
  evidence.token = token;
  if (token === null)
    for (const id of probeIds.known) if (probes.known[id].uses === 'token') delete evidence.exchanges[id];
}

function applyToProbe(change: Exclude<Change, { do: 'token' | 'site' }>, evidence: Evidence): void {
  const { probe: id } = change;
  if (change.do === 'nothing' || change.do === 'unsent') {
    delete evidence.exchanges[id];
    // What takes a draft back is sent whatever happens.
    if (change.do === 'unsent' && !probes.known[id].cleansUp) evidence.unsent[id] = 'a reason';
    return;
  }
  const exchange = exchangeOf(id, evidence);
  evidence.exchanges[id] = exchange;
  const response = exchange.response ?? { status: 200, headers: [], text: '', bytes: 0, cut: false };
  exchange.response = response;
  const say = (body: string) => {
    response.text = body.slice(0, 65_536);
    response.bytes = body.length;
    delete response.kept;
  };
  switch (change.do) {
    case 'body':
      say(JSON.stringify(change.json));
      return;
    case 'member':
      say(withMember(response.kept ?? response.text, change.place, change.json));
      return;
    case 'shape':
      say(change.text());
      return;
    case 'status':
      response.status = change.status;
      return;
    case 'header': {
      const added: Header[] = Array.from({ length: change.times }, () => change.header);
      response.headers = change.first ? [...added, ...response.headers] : [...response.headers, ...added];
      return;
    }
    case 'no headers':
      response.headers = [];
      return;
    case 'failure':
      exchange.failure = { kind: change.kind, detail: change.detail };
      if (!change.hasHead) exchange.response = null;
      return;
    case 'kept':
      response.kept = change.json;
      response.cut = true;
      return;
    case 'timing':
      exchange.attempts = change.attempts;
      exchange.timing = {
        start: change.ms,
        dns: null,
        connect: change.ms,
        tls: null,
        first_byte: change.ms,
        total: change.ms,
      };
      return;
    case 'connection':
      exchange.connection = { address: change.address, certificate_expires: change.expires };
      return;
    case 'address':
      exchange.request.url = change.url;
      return;
  }
}

function exchangeOf(id: ProbeId, { exchanges, site }: Evidence): Exchange {
  const known = exchanges[id];
  if (known)
    return { ...known, request: { ...known.request }, response: known.response && { ...known.response } };
  return {
    probe: id,
    request: { method: 'GET', url: `${site.url}/wp-json/`, headers: [], body: null },
    response: null,
    failure: null,
    timing: { start: 1, dns: null, connect: null, tls: null, first_byte: 1, total: 1 },
    attempts: 1,
  };
}

/** The JSON with another value at one of its places, counted from the root on. */
function withMember(json: unknown, place: number, value: unknown): string {
  let root: unknown = json;
  if (typeof json === 'string') {
    try {
      root = JSON.parse(json);
    } catch {
      return JSON.stringify(value);
    }
  }
  let left = place;
  const replaced = (one: unknown): unknown => {
    left -= 1;
    if (left < 0 && left > -2) return value;
    if (Array.isArray(one)) return one.map(replaced);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, member]) => [name, replaced(member)]));
  };
  return JSON.stringify(replaced(root)) ?? '';
}
