import { type DirConfig, emptyConfig } from '../config/dir-config.ts';
import { merged } from '../config/merge.ts';
import { NotKnown } from '../not-known.ts';
import { Table } from '../table.ts';
import { holds } from './expressions.ts';
import { foundAt } from './folders.ts';
import { forced, handled, index, withSlash } from './handler.ts';
import type { Handled, Journey, Pass, Step } from './pass.ts';
import { refusal } from './permission.ts';
import { redirection } from './redirects.ts';
import { changeHeaders } from './request-headers.ts';
import { rewriting } from './rewriting.ts';
import { readPath } from './uri.ts';
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

/** How a request ends. */
export type Ending =
  | { kind: 'script'; pass: Pass; file: string; status: number }
  | { kind: 'status'; status: number; location?: string; pass: Pass | null };

/** Of folders that were not looked at yet. */
const nothing = emptyConfig();

/** Apache goes on to another file that often, and no more. */
const REDIRECTS = 10;

export function serve(journey: Journey): Ending {
  const { asked } = journey;
  const headers = new Table(Object.entries(asked.headers));
  headers.set('Host', asked.host);
  const first = passTo(
    journey,
    null,
    `${asked.path}${asked.query === '' ? '' : `?${asked.query}`}`,
    asked.method,
    {
      env: new Table(),
      headers,
    },
  );
  let pass = first;
  let failed: number | null = null;
  for (let redirects = 0; ; redirects++) {
    if (typeof pass === 'number') return { kind: 'status', status: failed ?? pass, pass: null };
    if (redirects > REDIRECTS) return { kind: 'status', status: 500, pass };
    const step = run(pass);
    if (step.kind === 'internal') pass = next(pass, step.target, pass.method, failed ?? 200);
    else if (step.kind === 'script')
      return { kind: 'script', pass: step.pass, file: step.file, status: failed ?? 200 };
    else {
      const document: string | null =
        failed === null && step.status >= 400 && !step.isFinal ? errorDocument(step.pass, step.status) : null;
      if (document === null) return { ...step, status: failed ?? step.status };
      if (!document.startsWith('/'))
        return { kind: 'status', status: 302, location: document, pass: step.pass };
      failed = step.status;
      pass = next(step.pass ?? pass, document, 'GET', failed);
    }
  }
}

/** A path of the site or a whole address that answers in place of an error. */
function errorDocument(pass: Pass | null, status: number): string | null {
  const text = pass?.config.core.errorDocuments.get(status);
  if (text === undefined || text.toLowerCase() === 'default' || text.includes(' ')) return null;
  return text.startsWith('/') || /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : null;
}

/** Variables are renamed on the way, headers stay as they are. */
function next(from: Pass, target: string, method: string, status: number): Pass | number {
  const { journey } = from;
  const keeps = journey.server.way.keepsNames;
  const env = Table.prefixed(keeps ? '' : 'REDIRECT_', from.env);
  env.set('REDIRECT_STATUS', String(status));
  return passTo(journey, from, target, method, { env, headers: from.headers });
}

function passTo(
  journey: Journey,
  from: Pass | null,
  written: string,
  method: string,
  { env, headers }: Pick<Pass, 'env' | 'headers'>,
): Pass | number {
  const [target = ''] = written.split('#', 1);
  const mark = target.indexOf('?');
  const uri = readPath(mark === -1 ? target : target.slice(0, mark));
  if (typeof uri === 'number') return uri;
  return {
    journey,
    number: (from?.number ?? -1) + 1,
    isSubrequest: from?.isSubrequest ?? false,
    method,
    uri,
    query: mark === -1 ? null : target.slice(mark + 1),
    env,
    headers,
    filename: '',
    pathInfo: '',
    kind: null,
    config: nothing,
    madeOf: null,
    before: from,
    isOver: from?.isOver ?? false,
    forced: null,
  };
}

/** One pass: the folders, variables, permission, rewriting, redirects, and what is left for a handler. */
function run(pass: Pass): Step {
  const handledEarly = pass.journey.server.way.isPastFolders ? pastFolders(pass) : null;
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
  // What was let in with the very same configuration is not asked again.
  const isLetIn = pass.madeOf !== null && pass.before?.madeOf === pass.madeOf;
  const refused = isLetIn ? null : refusal(pass);
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
  const indexed = rewritten.kind === 'internal' ? null : index(pass, run);
  changeHeaders(pass);
  // As the index of a folder only a file that is there will do.
  if (pass.isSubrequest && pass.kind !== 'file') return { kind: 'status', status: 404, pass };
  if (rewritten.kind === 'internal') return rewritten;
  return stepOf(pass, indexed ?? handled(pass));
}

function stepOf(pass: Pass, found: Handled): Step {
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
  if (!/^\/.*\.php(?:\/.*)?$/s.test(pass.uri)) return null;
  const { files } = pass.journey.server;
  for (let path = pass.uri; path !== ''; path = path.slice(0, path.lastIndexOf('/')))
    if (files.kind(path) === 'file') return { kind: 'script', file: path };
  return { kind: 'status', status: 404 };
}
