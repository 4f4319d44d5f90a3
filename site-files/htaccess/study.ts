import type { Asked } from '../asked.ts';
import type { AskedRequest } from '../request.ts';
import type { Source, Span } from '../source.ts';
import { type Block, blocksOf } from './blocks.ts';
import { evaluate, type Outcome } from './evaluate/evaluate.ts';
import { Kept } from './evaluate/kept.ts';
import { keyOf } from './evaluate/request/key.ts';
import { type Way, type WayId, ways } from './evaluate/ways.ts';
import { hostsIn } from './hosts.ts';
import { type Directive, everyDirective, parseHtaccess, type Tree } from './parse/tree.ts';
import type { Written } from './parse/written.ts';
import { isSame } from './same.ts';
import { anySender } from './senders.ts';
import { fromRoot, usualServer } from './usual-server.ts';

/** One file, and what it makes of requests. */
export interface Study {
  source: Source;
  tree: Tree;
  asked: Asked;
  /** As it was asked, before a redirect of the file has named the address. */
  given: AskedRequest;
  /** All of them, in the order of the file. */
  directives: Directive[];
  /** Those of one name, in lower case. */
  of(key: string): readonly Directive[];
  blocks: Block[];
  around: Around;
  /** That the files ask about by name. */
  hosts: ReturnType<typeof hostsIn>;
  /** WordPress's own, where it is marked. */
  wordpress: Block | null;
  outcome(request: AskedRequest, way: WayId): Outcome;
  /** Of all requests so far. */
  outcomes(): Outcome[];
  family: Family;
}

/** What a file and others that are tried in its place have in common. */
export interface Family {
  /** By what they were asked and their bytes. */
  variants: Map<string, Study>;
  /** By the text of their lines. */
  lines: Map<string, Written>;
}

export const everyWay = Object.values(ways);

/** Where a file is, and the others of the site. */
export interface Around {
  /** The path of its folder below the document root, which is empty for itself. */
  folder: string;
  others: ReadonlyMap<string, Tree>;
}

export function studied(
  source: Source,
  given: Asked,
  around: Around = alone(given),
  family: Family = { variants: new Map(), lines: new Map() },
): Study {
  const tree = parseHtaccess(source, family.lines);
  const blocks = blocksOf(tree);
  const directives = everyDirective(tree.directives);
  const byKey = new Map<string, Directive[]>();
  for (const one of directives) {
    const same = byKey.get(one.key);
    if (same) same.push(one);
    else byKey.set(one.key, [one]);
  }
  const known = new Map<WayId, Map<string, Outcome>>(everyWay.map(({ id }) => [id, new Map()]));
  const files = new Map([...around.others, [around.folder, tree]]);
  const kept = new Kept();
  const serverOf = (way: Way) => usualServer(way, given.base, given.override, files.keys());
  const servers = new Map(everyWay.map((way) => [way.id, serverOf(way)]));
  const trees = [...files.values()];
  const fromAny = anySender(trees);
  let slow: Outcome | null = null;
  const outcome: Study['outcome'] = (request, way) => {
    const key = keyOf(request);
    const ofWay = known.get(way) ?? new Map<string, Outcome>();
    const server = servers.get(way) ?? serverOf(ways[way]);
    const found = slow ?? ofWay.get(key) ?? fromAny(request, (sent) => evaluate(files, sent, server, kept));
    ofWay.set(key, found);
    // One that takes too long does so for every request, and there are many.
    if (found.kind === 'unknown' && found.isSlow) slow = found;
    return found;
  };
  return {
    source,
    tree,
    asked: { ...given, request: atHome(given, (request) => outcome(request, 'mod-php')) },
    given: given.request,
    directives,
    of: (key) => byKey.get(key) ?? [],
    blocks,
    around,
    hosts: hostsIn(trees),
    wordpress: blocks.find(({ name }) => name === 'WordPress') ?? null,
    outcome,
    outcomes: () => [...known.values()].flatMap((ofWay) => [...ofWay.values()]),
    family,
  };
}

/** A file by itself is WordPress's own. */
function alone({ base }: Asked): Around {
  return { folder: base, others: new Map() };
}

/** Where nobody has named the site, its address is where the file leads those who ask at another. */
function atHome({ request, isSiteKnown }: Asked, follow: (request: AskedRequest) => Outcome): AskedRequest {
  let asked = request;
  for (let hops = 0; hops < 3 && !isSiteKnown; hops++) {
    const outcome = follow(asked);
    const to =
      outcome.kind === 'status' ? /^(https?):\/\/([^/?#]+)(\/[^?#]*)?/i.exec(outcome.location ?? '') : null;
    const [, scheme, host = '', path] = to ?? [];
    const https = scheme?.toLowerCase() === 'https';
    if (scheme === undefined || path !== asked.path || (host === asked.host && https === asked.https)) break;
    asked = { ...asked, host, https };
  }
  return asked;
}

const known = new WeakMap<Study, Map<WayId, Outcome>>();

/** What the client's request comes to; not known where that depends on a name of the site that nobody has told. */
export function askedOutcome(study: Study, way: WayId): Outcome {
  const outcomes = known.get(study) ?? new Map<WayId, Outcome>();
  known.set(study, outcomes);
  const outcome = outcomes.get(way) ?? ofAnyHost(study, way);
  outcomes.set(way, outcome);
  return outcome;
}

/** Of more names than that one surely fares otherwise. */
const MOST_HOSTS = 40;

function ofAnyHost(study: Study, way: WayId): Outcome {
  const { asked, given, hosts } = study;
  const outcome: Study['outcome'] = (request, how) => inHand(study.outcome(request, how), request);
  const usual = outcome(asked.request, way);
  if (asked.isSiteKnown || usual.kind === 'unknown') return usual;
  const names = new Map(hosts.map(({ host, line }) => [host, line]));
  for (const [at, [host, line]] of [...names].entries()) {
    const request = atHome({ ...asked, request: { ...given, host } }, (one) => outcome(one, 'mod-php'));
    const other = outcome(request, way);
    if (other.kind === 'unknown') return other;
    if (at < MOST_HOSTS && isSame(usual, other)) continue;
    const place = { file: line.file, at: line.directive.at };
    return { kind: 'unknown', because: WHICH_HOST, place, trace: usual.trace };
  }
  return usual;
}

/** What a folder holds that a rule leads the request into, and with it how that ends, does not show in the file above it. */
function inHand(outcome: Outcome, { path }: AskedRequest): Outcome {
  const isOfLine = outcome.kind === 'status' && (outcome.place !== null || outcome.location !== undefined);
  if (isOfLine || outcome.kind === 'unknown') return outcome;
  for (const { did, place } of outcome.trace) {
    const to = did.kind === 'rewrote' ? fromRoot(did.to) : '';
    const [folder] = to !== path && to.endsWith(path) ? (/^\/[^/?]+\//.exec(to) ?? []) : [];
    // A script is no folder.
    if (folder === undefined || path.startsWith(folder) || folder.endsWith('.php/')) continue;
    if (outcome.kind === 'script' && outcome.file.startsWith(folder)) continue;
    const because = `What is in ${folder}, where this rule leads, decides this (read the file of that folder)`;
    return { kind: 'unknown', because, place, trace: outcome.trace };
  }
  return outcome;
}

const WHICH_HOST = 'Which name the site is asked by decides this (name it with --site)';

/** Whether no other file is nearer to WordPress. */
export function isNearest({ asked: { base }, around: { folder, others } }: Study): boolean {
  const isAbove = (one: string): boolean => one === base || base.startsWith(`${one}/`);
  return isAbove(folder) && ![...others.keys()].some((one) => isAbove(one) && one.length > folder.length);
}

export function isWithin(at: Span, block: Span | null): boolean {
  return block !== null && at.start >= block.start && at.end <= block.end;
}

/** Whether a script is one of WordPress's, and is asked what the client has asked. */
export function isReached(outcome: Outcome, asked: Asked): boolean {
  return outcome.kind === 'script' && !outcome.isOfError && outcome.file.startsWith(`${asked.base}/`);
}

/** Whether PHP can read the header as it was sent. */
export function arrives(outcome: Outcome, request: AskedRequest, way: WayId): boolean {
  const sent = request.headers.authorization;
  if (outcome.kind !== 'script' || sent === undefined) return false;
  if (!/^basic /i.test(sent)) return (outcome.authorization || outcome.redirectAuthorization) === sent;
  // PHP reads this scheme for itself where it is part of the server. WordPress takes an empty variable for the header.
  if (way === 'mod-php' && outcome.passedOn === sent) return true;
  return (outcome.authorization ?? outcome.redirectAuthorization) === sent;
}
