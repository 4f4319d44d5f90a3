import { emptyConfig } from '../config/dir-config.ts';
import { NotKnown } from '../not-known.ts';
import { Table } from '../table.ts';
import type { Way } from '../ways.ts';
import { isPermitted } from './options.ts';
import { type Handled, originOf, type Pass, type Step } from './pass.ts';
import { escapedPath } from './uri.ts';

const status = (code: number): Extract<Handled, { kind: 'status' }> => ({ kind: 'status', status: code });

export function handled(pass: Pass, way: Way): Handled {
  const { documentRoot } = pass.journey.server;
  if (pass.filename.endsWith('.php')) {
    if (way.needsExecCgi && !isPermitted(pass, 'execcgi')) return status(403);
    if (pass.kind !== 'file') return { ...status(404), isFinal: way.asksForMissing };
    if (way.heedsPathInfo && pass.pathInfo !== '' && pass.config.core.acceptPathInfo === 'off')
      return status(404);
    const rest = pass.pathInfo.replace(/\/+$/, '');
    if (way.needsExecCgi && pass.pathInfo !== '' && pass.journey.server.files.kind(rest) !== null)
      throw new NotKnown('Which file PHP takes is not known where the rest of the path is one too');
    // After an internal redirect it looks for that rest below the document root, and not for the script.
    if (way.needsExecCgi && pass.pathInfo !== '' && pass.before !== null)
      throw new NotKnown('Whether PHP finds the script of a path with more behind it is not known here');
    return { kind: 'script', file: pass.filename.slice(documentRoot.length) };
  }
  return plainFile(pass);
}

/** [H=…] takes the place of the handler that goes on to what a rule has made of the address, too. */
export function forced(
  pass: Pass,
  { handler, place }: NonNullable<Pass['forced']>,
  { kind }: { kind: 'none' | 'internal' },
): Handled {
  const isPlain = handler === 'none' || handler === 'default-handler';
  if (!isPlain || pass.isSubrequest || pass.kind === 'folder')
    throw new NotKnown(`Whether the host knows the handler “${handler}” decides what becomes of this`, place);
  const found = plainFile(pass);
  // It looks for a file by the address that a rule has made.
  const isFile = found.kind === 'status' && found.status === 200 && pass.method !== 'OPTIONS';
  return isFile && kind === 'internal' ? status(403) : found;
}

function plainFile({ method, kind, pathInfo, config }: Pass): Handled {
  if (method === 'OPTIONS') return status(200);
  if (!['GET', 'HEAD', 'POST'].includes(method)) return status(405);
  if (kind !== 'file') return status(404);
  if (pathInfo !== '' && config.core.acceptPathInfo !== 'on') return status(404);
  return status(200);
}

/** The address of a folder without its slash, which counts for more than what rewriting made of it. */
export function withSlash(pass: Pass): { status: number; location: string } | null {
  const isFolder = pass.kind === 'folder' && pass.pathInfo === '' && !pass.uri.endsWith('/');
  if (!isFolder || pass.config.core.directorySlash === false) return null;
  const query = pass.query === null ? '' : `?${pass.query}`;
  return { status: 301, location: `${originOf(pass)}${escapedPath(pass.uri)}/${query}` };
}

/** Of a folder: the first of its index files that answers, answers. */
export function index(pass: Pass, run: (pass: Pass) => Step): Handled | null {
  if (pass.kind !== 'folder' || pass.pathInfo !== '') return null;
  if (!pass.uri.endsWith('/')) return plainFile(pass);
  let failed: number | null = null;
  for (const name of pass.config.core.directoryIndex ?? ['index.php', 'index.html']) {
    const inner: Pass = {
      ...pass,
      isSubrequest: true,
      before: pass,
      // [END] ends the rules of the request that meets it, and of those that it goes on as.
      isOver: false,
      forced: null,
      // To Apache the question of whether it is there is a GET.
      method: 'GET',
      uri: name.startsWith('/') ? name : pass.uri + name,
      config: emptyConfig(),
      madeOf: null,
      env: Table.of(pass.env),
      headers: Table.of(pass.headers),
    };
    const step = run(inner);
    if (step.kind !== 'status') return { kind: 'step', step: adopted(pass, inner, step) };
    if (step.status === 200) return status(200);
    if (step.status >= 300 && step.status < 400) return { kind: 'step', step };
    // The rule of the server hands it on without a look at whether it is there.
    if (step.status === 404 && pass.journey.server.way.isPastFolders && name.endsWith('.php'))
      return status(step.status);
    if (step.status !== 404) failed = step.status;
  }
  return failed === null ? plainFile(pass) : status(failed);
}

/** The request goes on as what was found for it. */
function adopted(pass: Pass, inner: Pass, step: Step): Step {
  const { uri, filename, pathInfo, kind, config, query, madeOf } = inner;
  Object.assign(pass, { uri, filename, pathInfo, kind, config, query, madeOf });
  pass.env = Table.of(inner.env, pass.env);
  return step.kind === 'script' ? { ...step, pass } : step;
}
