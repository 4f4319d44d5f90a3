import { bounded } from '../../bounded.ts';
import type { AskedRequest } from '../../request.ts';
import type { Tree } from '../parse/tree.ts';
import { atWork } from './at-work.ts';
import { Kept } from './kept.ts';
import { NotKnown, type Place, Refused } from './not-known.ts';
import type { Journey, TraceStep } from './request/pass.ts';
import { type Ending, serve } from './request/serve.ts';
import type { ApacheServer } from './server.ts';
import type { Way } from './ways.ts';

/** What becomes of one request. */
export type Outcome = { trace: TraceStep[] } & (
  | {
      kind: 'script';
      /** Unless the script sets another. */
      status: number;
      method: string;
      /** An ErrorDocument, for a request that was none: it is asked with GET, and without the body. */
      isOfError: boolean;
      /** Below the document root: `/index.php`. */
      file: string;
      query: string;
      /** As PHP has them; undefined where there is none. */
      authorization: string | undefined;
      redirectAuthorization: string | undefined;
      /** The header as it is passed on, which PHP as a module of the server reads by a function. */
      passedOn: string | undefined;
    }
  | { kind: 'status'; status: number; location?: string; because: string | null; place: Place | null }
  | { kind: 'unknown'; because: string; place: Place | null; isSlow?: true }
);

/** In which all regular expressions of one request have to be through. */
const MATCH_MS = 500;

/**
 * Follows a request through the .htaccess files, by the path of their folders below the document root. What is
 * found out about them is left in `kept`, for the next request.
 */
export function evaluate(
  files: ReadonlyMap<string, Tree>,
  asked: AskedRequest,
  server: ApacheServer,
  kept = new Kept(),
): Outcome {
  const journey: Journey = { server, asked, files, read: kept.read, trace: [] };
  const { trace } = journey;
  atWork.place = null;
  try {
    const ending = bounded(() => {
      // Begun anew, it has left no trace before.
      trace.length = 0;
      return serve(journey, kept.beginnings);
    }, MATCH_MS);
    if (ending) return outcomeOf(ending, journey);
    const last = atWork.place ?? trace.at(-1)?.place ?? null;
    return {
      kind: 'unknown',
      because: 'A regular expression takes too long',
      place: last,
      trace,
      isSlow: true,
    };
  } catch (error) {
    if (error instanceof NotKnown)
      return { kind: 'unknown', because: error.message, place: error.place, trace };
    if (error instanceof Refused)
      return { kind: 'status', status: 500, because: error.message, place: error.place, trace };
    throw error;
  }
}

function outcomeOf(ending: Ending, { asked, trace, server: { way } }: Journey): Outcome {
  if (ending.kind === 'status') {
    const { status, location } = ending;
    const place = trace.findLast(({ did }) => did.kind === 'refused')?.place ?? null;
    return {
      kind: 'status',
      status,
      ...(location !== undefined && { location }),
      because: null,
      place,
      trace,
    };
  }
  const { authorization, redirectAuthorization } = variablesOf(ending, way);
  const query = ending.pass.query ?? '';
  return {
    kind: 'script',
    status: ending.status,
    method: ending.pass.method,
    isOfError: !/^(?:GET|HEAD)$/.test(asked.method) && ending.pass.method !== asked.method,
    file: ending.file,
    // One more redirect cuts off what looks like a fragment.
    query: way.isByAction ? (query.split('#', 1)[0] ?? '') : query,
    authorization,
    redirectAuthorization,
    passedOn: ending.pass.headers.get('Authorization'),
    trace,
  };
}

/** As PHP has the header; undefined where there is none. */
function variablesOf(
  { pass }: Extract<Ending, { kind: 'script' }>,
  way: Way,
): {
  authorization: string | undefined;
  redirectAuthorization: string | undefined;
} {
  const { env } = pass;
  // The program that runs PHP lies in a folder of its own, for which no file of the site says anything.
  if (way.isByAction)
    return { authorization: undefined, redirectAuthorization: env.last('HTTP_AUTHORIZATION') };
  const header = pass.config.core.cgiPassAuth ? pass.headers.get('Authorization') : undefined;
  return {
    authorization: header ?? env.last('HTTP_AUTHORIZATION'),
    redirectAuthorization: env.last('REDIRECT_HTTP_AUTHORIZATION'),
  };
}
