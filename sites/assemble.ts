import { isLoopback } from '../base/http.ts';
import { nearest } from '../base/nearest.ts';
import type { AllowedFinding } from '../evidence/evidence.ts';
import { readOrigin, readRoot, readRoute, readUrl, rootAddress, siteAddress } from './fields/addresses.ts';
import { readAuth, variableFor } from './fields/auth.ts';
import { readCa, readClientCertificate } from './fields/certificate.ts';
import { readFiles } from './fields/files.ts';
import { readClient, readHands, readMethod } from './fields/hands.ts';
import { readHeaders } from './fields/headers.ts';
import { readFlag, readName, readRetries, readTimeout, readUntil } from './fields/scalars.ts';
import { type Site, siteDefaults } from './site.ts';
import { child, items, type MapTree, type Tree } from './yaml/tree.ts';
import type { Values } from './yaml/values.ts';

interface Surroundings {
  defaults: Tree | undefined;
  /** What paths in the file are relative to. */
  folder: string;
  knownCauses: readonly string[] | undefined;
}

/** One site from its entry, `defaults` and the environment. */
export function assembleSite(
  own: MapTree,
  values: Values,
  { defaults, folder, knownCauses }: Surroundings,
): Site {
  const name = readName(values, child(own, 'name'));
  const embedded = isTrue(child(own, 'embedded'));
  const url = embedded ? null : readUrl(values, child(own, 'url'));
  const local = embedded || (url !== null && isLoopback(url));
  return {
    name,
    url: siteAddress(url),
    embedded,
    ...readShared({ own, defaults, local, variable: variableFor(name), folder }, values),
    ...readFiles(values, child(own, 'files'), folder),
    allow: readAllow(values, child(own, 'allow'), knownCauses),
  };
}

/** A value that every site replaces is still judged: it is in the file, and the next site will take it. */
export function checkDefaults(sites: Tree[], values: Values, { defaults, folder }: Surroundings): void {
  readShared({ own: defaults, defaults: undefined, local: true, variable: 'SITE', folder }, values);
  const taken = sites.some((site) => child(site, 'auth') === undefined);
  if (!taken) readAuth(values, child(defaults, 'auth'), { local: false, variable: 'SITE' });
}

interface SharedSource {
  own: Tree | undefined;
  defaults: Tree | undefined;
  local: boolean;
  variable: string;
  folder: string;
}

type Shared = Omit<Site, 'name' | 'url' | 'embedded' | 'files' | 'allow'>;

/** What a site may take from `defaults`. */
function readShared({ own, defaults, local, variable, folder }: SharedSource, values: Values): Shared {
  const field = (key: string) => child(own, key) ?? child(defaults, key);
  const tlsField = (key: string) => child(child(own, 'tls'), key) ?? child(child(defaults, 'tls'), key);
  const root = readRoot(values, field('rest_root'));
  const origin = readOrigin(values, field('origin'));
  // Credentials go to the REST root too, so one that is elsewhere makes a local site a remote one.
  const site = { local: local && (root === null || isLoopback(root)), variable };
  return {
    auth: readAuth(values, field('auth'), site),
    ...readMethod(values, child(field('auth'), 'method')),
    ...readClient(values, field('as')),
    readOnly: readFlag(values, field('read_only'), 'read_only'),
    headers: readHeaders(values, child(own, 'headers'), child(defaults, 'headers'), site),
    restRoot: rootAddress(root),
    ...(origin === null ? {} : { origin: origin.origin }),
    ...readHands(values, field('access'), field('server')),
    ...(readFlag(values, field('chunked'), 'chunked') ? { chunked: true } : {}),
    tokenPath: readRoute(values, field('token_path'), 'token_path', siteDefaults.tokenPath),
    validatePath: readRoute(values, field('validate_path'), 'validate_path', siteDefaults.validatePath),
    tls: {
      ca: readCa(values, tlsField('ca'), folder),
      ...readClientCertificate(values, tlsField('cert'), tlsField('key'), folder),
      insecure: readFlag(values, tlsField('insecure'), 'tls.insecure'),
    },
    allowHttp: readFlag(values, field('allow_http'), 'allow_http'),
    timeoutMs: readTimeout(values, field('timeout'), siteDefaults.timeoutMs),
    retries: readRetries(values, field('retries'), siteDefaults.retries),
    tags: items(field('tags')).map((tag) => values.text(tag, 'tags') ?? ''),
  };
}

/** Which WordPress is meant is no matter of the environment, so no variable is read here. */
function isTrue(tree: Tree | undefined): boolean {
  return tree?.kind === 'scalar' && tree.value === true;
}

/** `known` are the ids of the catalogue; without them any id goes. */
function readAllow(
  values: Values,
  tree: Tree | undefined,
  known: readonly string[] | undefined,
): AllowedFinding[] {
  return items(tree).map((entry) => ({
    cause: readCause(values, child(entry, 'cause'), known),
    reason: values.text(child(entry, 'reason'), 'allow.reason') ?? '',
    until: readUntil(values, child(entry, 'until')),
  }));
}

function readCause(values: Values, tree: Tree | undefined, known: readonly string[] | undefined): string {
  const cause = values.text(tree, 'allow.cause') ?? '';
  if (tree?.kind !== 'scalar' || cause === '' || known === undefined || known.includes(cause)) return cause;
  const meant = values.isLiteral(tree) ? nearest(cause, known) : null;
  values.refuse(tree, 'allow.cause', meant === null ? undefined : `did you mean "${meant}"`);
  return cause;
}
