import type { DirConfig } from '../config/dir-config.ts';
import { merged } from '../config/merge.ts';
import { NotKnown } from '../not-known.ts';
import { holds } from './expressions.ts';
import { foundAt } from './folders.ts';
import { forced, handled, index, withSlash } from './handler.ts';
import type { Handled, Pass, Step } from './pass.ts';
import { refusal } from './permission.ts';
import { redirection } from './redirects.ts';
import { changeHeaders } from './request-headers.ts';
import { rewriting } from './rewriting.ts';
import { setVariables } from './variables.ts';

/** `<If>` and its like, before anything else that the files of a folder do; then those that stand in them. */
function applyIfs(pass: Pass, ifs: DirConfig['ifs']): void {
  let isTaken = false;
  let taken: DirConfig | null = null;
  for (const { condition, isElse, config, place } of ifs) {
    if (isElse && isTaken) continue;
    isTaken = condition === null || holds(pass, condition, place);
    if (isTaken) taken = taken ? merged(taken, config) : config;
  }
  if (!taken) return;
  Object.assign(pass, { config: merged(pass.config, taken), madeOf: null });
  applyIfs(pass, taken.ifs);
}

/** One pass: the folders, variables, permission, rewriting, redirects. Null for what is left for a handler. */
export function run(pass: Pass): Step | null {
  const handledEarly = pastFolders(pass);
  if (handledEarly) return stepOf(pass, handledEarly);
  const { filename, pathInfo, kind, config, madeOf } = foundAt(pass.journey, pass.uri);
  pass.filename = filename;
  pass.pathInfo = pathInfo;
  pass.kind = kind;
  pass.config = config;
  pass.madeOf = madeOf;
  const [unknown] = pass.config.unknowns;
  if (unknown) throw new NotKnown(unknown.says, unknown.place);
  applyIfs(pass, pass.config.ifs);
  if (!pass.isSubrequest) setVariables(pass);
  const refused = isLetIn(pass) ? null : refusal(pass);
  if (refused !== null) return { kind: 'status', status: refused, pass };
  const rewritten = rewriting(pass);
  if (rewritten.kind === 'status') return { ...rewritten, pass };
  const redirected = redirection(pass);
  if (redirected) return { kind: 'status', ...redirected, pass };
  for (const { name, value } of pass.config.env?.set.values() ?? []) pass.env.add(name, value);
  const slashed = withSlash(pass);
  if (slashed) return { kind: 'status', ...slashed, pass };
  if (pass.forced) return stepOf(pass, forced(pass, pass.forced, rewritten));
  // Between the folder's own variables and its headers.
  const indexed = rewritten.kind === 'internal' ? null : index(pass, whole);
  changeHeaders(pass);
  // As the index of a folder only a file that is there will do.
  if (pass.isSubrequest && pass.kind !== 'file') return { kind: 'status', status: 404, pass };
  if (rewritten.kind === 'internal') return rewritten;
  return indexed && stepOf(pass, indexed);
}

function whole(pass: Pass): Step {
  return run(pass) ?? stepOf(pass, handled(pass, pass.journey.server.way));
}

/** What was let in with the very same configuration is not asked again; where nothing asks, all are let in. */
function isLetIn({ config: { access }, madeOf, before, journey }: Pass): boolean {
  if (!access.compat && !access.require) return true;
  const then = before?.madeOf;
  if (!madeOf || !then || madeOf.folder !== then.folder) return false;
  // By a section of the server, for PHP files.
  return madeOf.isPhp === then.isPhp || !journey.server.way.isBySetHandler;
}

export function stepOf(pass: Pass, found: Handled): Step {
  if (found.kind === 'step') return found.step;
  if (found.kind === 'script') return { kind: 'script', pass, file: found.file };
  return {
    kind: 'status',
    status: found.status,
    ...(found.location !== undefined && { location: found.location }),
    ...(found.isFinal && { isFinal: true }),
    pass,
  };
}

/** A rule of the server hands PHP files on before their folders are looked at. */
function pastFolders(pass: Pass): Handled | null {
  const isOfPhp = pass.uri.includes('.php') && /^\/.*\.php(?:\/|$)/s.test(pass.uri);
  const { files, way } = pass.journey.server;
  if (!isOfPhp || !way.isPastFolders) return null;
  for (let path = pass.uri; path !== ''; path = path.slice(0, path.lastIndexOf('/')))
    if (files.kind(path) === 'file') return { kind: 'script', file: path };
  return { kind: 'status', status: 404 };
}
