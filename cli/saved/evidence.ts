import { isObject, parseOwnJson } from '../../base/json.ts';
import { shown } from '../../base/text.ts';
import type { KeptEvidence } from '../../evidence/evidence.ts';
import { visitMistake } from '../../schemas/index.ts';
import { type Io, UsageError } from '../io.ts';
import { linesOf } from './lines.ts';

/** The most characters of a file that is one JSON text: it has to be held whole. */
const LARGEST = 256 * 1024 * 1024;

/** How deep members may lie within members. An index of WordPress has about twelve levels. */
const MOST_LEVELS = 200;

const EXPECTED = 'expected an evidence.json, as --output and the Playwright reporter write it';

/** The visits in a saved file: `evidence.json`, a single visit, or one visit a line. */
export async function* evidenceIn(file: string, io: Io): AsyncGenerator<KeptEvidence> {
  const document: string[] = [];
  let length = 0;
  let isLineByLine = false;
  for await (const { number, text } of linesOf(file, io)) {
    if (text.trim() === '') continue;
    const place = `${file}:${number}`;
    const first = document.length === 0 && !isLineByLine ? parseOwnJson(text) : undefined;
    if (isVisit(first)) isLineByLine = true;
    if (isLineByLine) {
      yield visitOf(first ?? parseOwnJson(text), place);
      continue;
    }
    document.push(text);
    length += text.length;
    if (length > LARGEST)
      throw new UsageError(`${file}: more than 256 MiB of one JSON text; give one visit a line instead`);
  }
  if (!isLineByLine) yield* visitsOf(parseOwnJson(document.join('\n')), file);
}

function* visitsOf(value: unknown, file: string): Generator<KeptEvidence> {
  if (!isObject(value)) throw noneOfOurs(file);
  if (isVisit(value)) return yield visitOf(value, file);
  if ('sites' in value || 'checks' in value)
    throw new UsageError(`${file}: this is a report, which holds verdicts; give the evidence.json beside it`);
  if (!Array.isArray(value.visits)) throw new UsageError(`${file}: it has no visits; ${EXPECTED}`);
  refuseOtherVersion(value, file);
  if (value.visits.length === 0) throw new UsageError(`${file}: it holds no visit`);
  for (const [at, visit] of value.visits.entries()) yield visitOf(visit, `${file}, visit ${at + 1}`);
}

/** Held to the schema: whoever judges it may rely on its shape. */
function visitOf(value: unknown, place: string): KeptEvidence {
  if (value === undefined) throw noneOfOurs(place);
  if (isDeeperThan(MOST_LEVELS, value))
    throw new UsageError(`${place}: its members lie too deep; ${EXPECTED}`);
  refuseOtherVersion(value, place);
  const mistake = visitMistake(value);
  if (mistake !== null) throw new UsageError(`${place}: ${shown(mistake)}; ${EXPECTED}`);
  const visit = value as KeptEvidence;
  const addresses = [visit.site.url, visit.site.rest_root ?? visit.site.url];
  for (const exchange of Object.values(visit.exchanges)) if (exchange) addresses.push(exchange.request.url);
  const wrong = addresses.find((address) => !URL.canParse(address));
  if (wrong !== undefined) throw new UsageError(`${place}: ${shortly(wrong)} is no address; ${EXPECTED}`);
  return visit;
}

function noneOfOurs(place: string): UsageError {
  return new UsageError(`${place}: this is no JSON of ours; ${EXPECTED}`);
}

function refuseOtherVersion(value: unknown, place: string): void {
  if (!isObject(value) || value.version === undefined || value.version === 1) return;
  throw new UsageError(`${place}: it is of version ${shortly(value.version)}, and version 1 is read here`);
}

function isVisit(value: unknown): boolean {
  return isObject(value) && 'exchanges' in value && 'site' in value;
}

/** A file may hold anything: no more of it is repeated than names it. */
function shortly(value: unknown): string {
  return typeof value === 'object' ? 'another kind' : shown(JSON.stringify(value) ?? 'none').slice(0, 60);
}

/** Whoever writes it again would have to go as deep. */
function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isDeeperThan(levels - 1, member));
}
