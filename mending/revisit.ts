import type { CauseId } from '../causes/ids.ts';
import type { KeptEvidence } from '../evidence/evidence.ts';
import type { SiteReport } from '../reports/model/report.ts';
import type { Site } from '../sites/site.ts';
import { DraftsLeft } from '../visit/drafts-left.ts';
import { type FinishedVisit, visitSite } from '../visit/fleet/visit-site.ts';

/** The login itself is wrong: no file mends that, and each further try may lock the user out. */
const OF_THE_LOGIN: readonly CauseId[] = [
  'wrong-password',
  'unknown-user',
  'user-deleted',
  'application-password-wrong',
  'application-password-user-unknown',
  'login-password-given',
  'woocommerce-key-unknown',
  'woocommerce-secret-wrong',
];

/** Plugins that lock out begin at three. */
const MOST_REFUSED_LOGINS = 2;

const surely = { certain: 'is', likely: 'is most likely', possible: 'may be' } as const;

/** Why nothing is to be tried here; null where something may be. */
export function whyNoMoreLogins({ findings }: SiteReport): string | null {
  const isOfLogin = (one: CauseId) => OF_THE_LOGIN.includes(one);
  const found = findings.find(({ cause, family }) => isOfLogin(cause) || family.some(isOfLogin));
  if (found === undefined) return null;
  const isOther = [found.cause, ...found.family].some((one) => !isOfLogin(one));
  return `the login ${isOther ? 'may be' : surely[found.certainty]} wrong (${found.cause}), and no file mends that: correct it, then run fix again. Nothing else is tried before, since each visit logs in and a few wrong logins may lock the user out`;
}

/** Each is a whole visit, with a login. */
const MOST_VISITS = 12;

/** Visits of one site, one after the other. */
export class Revisits {
  readonly #site: Site;
  readonly #signal: AbortSignal;
  readonly #drafts = new DraftsLeft();
  #refused = 0;
  count = 0;

  constructor(site: Site, signal: AbortSignal) {
    this.#site = site;
    this.#signal = signal;
  }

  /** `before` is what the last visit saw; null for the first. */
  async visit(before: KeptEvidence | null): Promise<FinishedVisit> {
    const visited = await this.#once(before);
    const isOpen = this.#drafts.isSettledBy(visited.evidence) && !this.#signal.aborted;
    return isOpen ? this.#once(visited.evidence) : visited;
  }

  /** There have been as many as one run may make. */
  get isOver(): boolean {
    return this.count >= MOST_VISITS;
  }

  /** The drafts of visits before the last that were seen to stay. */
  get left(): readonly number[] {
    return this.#drafts.ids;
  }

  /** One login at most, and none once two were refused. */
  async #once(before: KeptEvidence | null): Promise<FinishedVisit> {
    this.count += 1;
    const visited = await visitSite(this.#site, {
      signal: this.#signal,
      ...(before === null ? {} : { seen: this.#begun(before) }),
    });
    if (isRefused(visited.evidence)) this.#refused += 1;
    return visited;
  }

  #begun(before: KeptEvidence) {
    const seen = this.#drafts.writing(this.#site, before);
    const login = before.exchanges.token;
    if (this.#refused >= MOST_REFUSED_LOGINS && login && before.token === null)
      seen.evidence.exchanges.token = login;
    return seen;
  }
}

/** A login was sent, and whoever answered may have counted it. */
function isRefused({ token, exchanges }: KeptEvidence): boolean {
  const status = exchanges.token?.response?.status ?? 0;
  return token === null && (status === 401 || status === 403 || status === 429);
}
