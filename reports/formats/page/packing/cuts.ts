import { beginningOf } from '../../../../base/text.ts';
import type { Exchange, RecordedResponse } from '../../../../evidence/exchange.ts';
import { codeOf, isHtml, jsonOf, statusOf } from '../../../../evidence/read.ts';
import type { SiteDetail } from '../model.ts';

/** What is left of a site when the page has no room for all of it. */
export interface Cut {
  /** What is kept of the answers that a finding names as its proof. */
  proof: Kept;
  others: Kept;
  /** The bounds of any other text and list. */
  bounds: Bounds;
}

/** Bounds for what a host may send any amount of. */
export interface Bounds {
  /** At most so many characters. */
  text: number;
  /** At most so many entries. */
  list: number;
}

interface Kept {
  /** At most so many characters. */
  body: number;
  hasHeaders: boolean;
}

/** The headers by which an answer is described (`evidence/describe.ts`), and its writer told, always stay. */
const describing =
  /^(content-type|location|server|via|link|expires|x-powered-by|x-redirect-by|x-wp-total|access-control-expose-headers)$/i;

/** The characters of `<!doctype`, and what follows. */
const TAG = 16;

const whole = { body: Number.POSITIVE_INFINITY, hasHeaders: true };
const long = { body: 1000, hasHeaders: true };
const short = { body: 200, hasHeaders: true };
const head = { body: 0, hasHeaders: true };
const nothing = { body: 0, hasHeaders: false };

const endless = { text: Number.POSITIVE_INFINITY, list: Number.POSITIVE_INFINITY };
const usual = { text: 4096, list: 200 };
const little = { text: 300, list: 30 };

/** What is kept of every site. */
export const least: Cut = { proof: nothing, others: nothing, bounds: { text: 200, list: 20 } };

/** The cuts from nothing left out to the least. Bodies count for little, those beside the matter for less. */
export const cuts: Cut[] = [
  { proof: whole, others: whole, bounds: endless },
  { proof: long, others: long, bounds: usual },
  { proof: short, others: short, bounds: usual },
  { proof: short, others: head, bounds: usual },
  { proof: short, others: nothing, bounds: usual },
  { proof: short, others: nothing, bounds: little },
  least,
];

/** Returns the site with its exchanges cut; the bounds are applied when it is written. */
export function cutTo(cut: Cut, detail: SiteDetail): SiteDetail {
  if (cut.proof === whole) return detail;
  const proving = new Set(detail.findings.flatMap(({ proof }) => proof.map(({ probe }) => String(probe))));
  const exchanges = detail.exchanges.map((exchange) =>
    cutExchange(exchange, proving.has(exchange.probe) ? cut.proof : cut.others),
  );
  return { ...detail, exchanges, isCut: true };
}

function cutExchange(exchange: Exchange, { body, hasHeaders }: Kept): Exchange {
  const { response } = exchange;
  if (!response) return exchange;
  const headers = hasHeaders ? response.headers : response.headers.filter(([name]) => describing.test(name));
  return { ...exchange, response: { ...cutBody(exchange, response, body), headers } };
}

/** JSON that is cut is none, so what it says in a word is kept beside it. */
function cutBody(exchange: Exchange, response: RecordedResponse, body: number): RecordedResponse {
  const { kept, text, ...head } = response;
  const isShort = text.length <= body && (kept === undefined || JSON.stringify(kept).length <= body);
  if (isShort) return response;
  const json = jsonOf(exchange);
  // Its first tag shows that it is a page where its type says nothing.
  const beginning = isHtml(exchange)
    ? beginningOf(text.trimStart(), Math.max(body, TAG))
    : beginningOf(text, body);
  const cut = { ...head, text: beginning, cut: true };
  if (json === undefined) return cut;
  // An envelope is opened, since its address, which shows that it is one, may be cut as well.
  return { ...cut, status: statusOf(exchange) ?? response.status, kept: gistOf(json, codeOf(exchange)) };
}

function gistOf(json: unknown, code: string | null): unknown {
  if (code !== null) return { code };
  return Array.isArray(json) ? [] : {};
}
