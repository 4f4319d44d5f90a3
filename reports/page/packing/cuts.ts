import type { Exchange, RecordedResponse } from '../../../evidence/exchange.ts';
import { codeOf, jsonOf } from '../../../evidence/read.ts';
import type { SiteDetail } from '../model.ts';
import type { Bounds } from './shared-texts.ts';

/** What is left of a site when the page has no room for all of it. */
export interface Cut {
  /** Characters of each body. */
  body: number;
  /** Of exchanges that no finding names as its proof. */
  others: { body: number; hasHeaders: boolean };
  /** Of any other text and list: a host may send any amount. */
  bounds: Bounds;
}

const everything = { text: Number.POSITIVE_INFINITY, list: Number.POSITIVE_INFINITY };
const usual = { text: 4096, list: 200 };
const little = { text: 300, list: 30 };

/** What no site is ever without. */
export const least: Cut = { body: 200, others: { body: 0, hasHeaders: false }, bounds: little };

/** From nothing left out to the least. Bodies count for little, those beside the matter for less. */
export const cuts: Cut[] = [
  {
    body: Number.POSITIVE_INFINITY,
    others: { body: Number.POSITIVE_INFINITY, hasHeaders: true },
    bounds: everything,
  },
  { body: 1000, others: { body: 1000, hasHeaders: true }, bounds: usual },
  { body: 200, others: { body: 200, hasHeaders: true }, bounds: usual },
  { body: 200, others: { body: 0, hasHeaders: true }, bounds: usual },
  { body: 200, others: { body: 0, hasHeaders: false }, bounds: usual },
  least,
];

/** Its exchanges cut; the bounds are for who writes it. */
export function cutTo(cut: Cut, detail: SiteDetail): SiteDetail {
  if (cut.body === Number.POSITIVE_INFINITY) return detail;
  const proving = new Set(detail.findings.flatMap(({ proof }) => proof.map(({ probe }) => String(probe))));
  const exchanges = detail.exchanges.map((exchange) =>
    proving.has(exchange.probe)
      ? cutExchange(exchange, cut.body, true)
      : cutExchange(exchange, cut.others.body, cut.others.hasHeaders),
  );
  return { ...detail, exchanges, isCut: true };
}

function cutExchange(exchange: Exchange, body: number, hasHeaders: boolean): Exchange {
  const { response } = exchange;
  if (!response) return exchange;
  const headers = hasHeaders ? response.headers : [];
  return { ...exchange, response: { ...cutBody(exchange, response, body), headers } };
}

/** JSON that is cut is none, so what it says in a word is kept beside it. */
function cutBody(exchange: Exchange, response: RecordedResponse, body: number): RecordedResponse {
  const { kept, text, ...head } = response;
  const isShort = text.length <= body && (kept === undefined || JSON.stringify(kept).length <= body);
  if (isShort) return response;
  const json = jsonOf(exchange);
  const cut = { ...head, text: text.slice(0, body), cut: true };
  return json === undefined ? cut : { ...cut, kept: gistOf(json, codeOf(exchange)) };
}

function gistOf(json: unknown, code: string | null): unknown {
  if (code !== null) return { code };
  return Array.isArray(json) ? [] : {};
}
