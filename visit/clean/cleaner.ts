import { setTimeout as pause } from 'node:timers/promises';
import { numbered } from '../../checks/check.ts';
import { describeAnswer } from '../../evidence/describe.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { headerOf, isRestAnswer, opened, statusOf } from '../../evidence/read.ts';
import { restUrl } from '../../evidence/rest-root.ts';
import type { Answer, ClientOptions } from '../../http/api.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { loggedInAs, type Ours } from '../../probes/own-draft.ts';
import { LEAN } from '../../probes/own-post.ts';
import { credential, JSON_ACCEPT } from '../../probes/probe.ts';
import type { Site } from '../../sites/site.ts';
import { judge } from '../judging/verdict.ts';
import { reachVerdict } from '../reach-verdict.ts';
import { type Seen, seenOf } from '../seen.ts';
import { Guard } from '../sending/guard.ts';
import { Sender } from '../sending/sender.ts';
import { isOfAnother, isRemovable, type Leftover, leftoverIn, oursOfAnyVisit, SEARCHED } from './leftover.ts';

const MOST_LOOKS = 3;
const BETWEEN_LOOKS_MS = 1000;
const PER_PAGE = 100;
const MOST_PAGES = 10;

/** Why it could not be done, in words for the reader: a fact about the site, no defect of ours. */
export class SiteRefusal extends Error {
  override readonly name = 'SiteRefusal';
}

interface CleanerOptions {
  /** The cleaner calls it as each answer arrives. */
  onAnswer?: () => void;
  /** Resolves host names instead of the system. */
  lookup?: ClientOptions['lookup'] | undefined;
}

/** The drafts that earlier visits left on a site: finds them with one login, and removes those that it is asked to. */
export class Cleaner {
  readonly #seen: Seen;
  readonly #evidence: Evidence;
  readonly #sender: Sender;
  #asked = 0;
  #isLean = false;

  constructor(site: Site, { onAnswer, lookup }: CleanerOptions = {}) {
    this.#seen = seenOf(site);
    this.#evidence = this.#seen.evidence;
    const guard = new Guard(() => this.#ours);
    this.#sender = new Sender(site, this.#seen, { onAnswer, lookup, guard });
  }

  /** What a site said, as it may be shown: without secrets. */
  shown(said: string): string {
    return this.#seen.text(said);
  }

  /** Logs in as a visit does: first where REST answers, then one login, which is not tried again. */
  async logIn(): Promise<void> {
    const verdict = await reachVerdict('token', this.#evidence, this.#sender);
    if (this.#evidence.token !== null) return this.#seeWho();
    const blocker = verdict.blocked_by && judge(verdict.blocked_by, this.#evidence);
    const { check, says } = blocker && 'verdict' in blocker ? blocker.verdict : verdict;
    throw new SiteRefusal(`${numbered(check)}: ${says}`);
  }

  /** A draft as a visit wrote it, by the user of this login. */
  isRemovable(leftover: Leftover): boolean {
    return isRemovable(leftover, this.#ours);
  }

  isOfAnother(leftover: Leftover): boolean {
    return isOfAnother(leftover, this.#ours);
  }

  /** `isAll` is false when there are more than are looked through at a time. */
  async find(): Promise<{ found: Leftover[]; isAll: boolean }> {
    const found = new Map<number, Leftover>();
    for (let page = 1; page <= MOST_PAGES; page++) {
      const { exchange, json } = await this.#get('', {
        ...SEARCHED,
        per_page: String(PER_PAGE),
        page: String(page),
      });
      if (!this.#isLean && !isList(exchange, json)) {
        // Drafts are left where whole answers do not arrive.
        this.#isLean = true;
        return this.find();
      }
      if (!isList(exchange, json))
        throw new SiteRefusal(`the drafts cannot be listed: ${describeAnswer(exchange)}`);
      for (const leftover of json.map(leftoverIn)) if (leftover) found.set(leftover.id, leftover);
      if (page >= pagesOf(exchange, page, json.length)) return { found: [...found.values()], isAll: true };
    }
    return { found: [...found.values()], isAll: false };
  }

  /** Looks once more first: somebody may have made a post of it since it was found. */
  async remove({ id }: Leftover): Promise<void> {
    const before = await this.#get(`/${id}`, { context: 'edit' });
    if (isGone(before.exchange)) return;
    const now = leftoverIn(before.json);
    if (statusOf(before.exchange) !== 200) throw new SiteRefusal(describeAnswer(before.exchange));
    if (now?.id !== id || !this.isRemovable(now))
      throw new SiteRefusal('it has changed meanwhile, and was left');
    const deleted = await this.#delete(id, 'DELETE', 'draft-delete');
    const last =
      statusOf(deleted) === 200 ? deleted : await this.#delete(id, 'POST', 'draft-delete-override');
    if (!(await this.#isGone(id))) throw new SiteRefusal(`it is still there: ${describeAnswer(last)}`);
  }

  /** A database that is read from a copy may show it a moment longer. */
  async #isGone(id: number): Promise<boolean> {
    for (let look = 1; ; look++) {
      const { exchange } = await this.#get(`/${id}`, { context: 'edit' });
      if (isGone(exchange) || look === MOST_LOOKS) return isGone(exchange);
      await pause(BETWEEN_LOOKS_MS);
    }
  }

  get #ours(): Ours {
    return oursOfAnyVisit(this.#evidence);
  }

  /** The token of some plugins does not say whose it is. */
  async #seeWho(): Promise<void> {
    if (loggedInAs(this.#evidence) === null) await this.#sender.send('me');
    if (loggedInAs(this.#evidence) === null)
      throw new SiteRefusal(
        `nothing says who is logged in, so no draft can be told from those of others: ${describeAnswer(this.#evidence.exchanges.me)}`,
      );
  }

  /** Ends what is under way. */
  close(): Promise<void> {
    return this.#sender.close();
  }

  async #get(route: string, query: Record<string, string>): Promise<Pick<Answer, 'exchange' | 'json'>> {
    this.#asked += 1;
    const nth = this.#asked;
    const { exchange, json } = await this.#sender.sendLike('draft-read', (context) => ({
      method: 'GET',
      url: restUrl(context.root, `wp/v2/posts${route}`, {
        ...query,
        wprd: `${context.unique}${nth}`,
        ...this.#form,
      }),
      headers: { ...JSON_ACCEPT, ...credential(context) },
    }));
    return { exchange, json: this.#isLean ? opened(json) : json };
  }

  get #form(): Record<string, string> {
    return this.#isLean ? LEAN : {};
  }

  async #delete(id: number, method: 'DELETE' | 'POST', like: ProbeId): Promise<Exchange> {
    const override = method === 'POST' ? { 'x-http-method-override': 'DELETE' } : {};
    const { exchange } = await this.#sender.sendLike(like, (context) => ({
      method,
      url: restUrl(context.root, `wp/v2/posts/${id}`, { force: 'true', ...this.#form }),
      headers: { ...JSON_ACCEPT, ...credential(context), ...override },
      body: null,
    }));
    return exchange;
  }
}

function isList(exchange: Exchange, json: unknown): json is unknown[] {
  return statusOf(exchange) === 200 && Array.isArray(json);
}

/** Who refuses this client may say so with a 404 as well. */
function isGone(exchange: Exchange): boolean {
  return [404, 410].includes(statusOf(exchange) ?? 0) && isRestAnswer(exchange);
}

/** How many pages there are, as far as this one tells. */
function pagesOf(exchange: Exchange, page: number, entries: number): number {
  const stated = Number(headerOf(exchange, 'x-wp-totalpages') ?? Number.NaN);
  if (Number.isSafeInteger(stated)) return stated;
  return entries < PER_PAGE ? page : Number.POSITIVE_INFINITY;
}
