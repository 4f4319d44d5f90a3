import type { CauseId } from '../causes/ids.ts';
import type { KeptEvidence } from '../evidence/evidence.ts';
import { mayBeWritten } from '../probes/draft-fate.ts';
import { isGone, provenId } from '../probes/draft-steps.ts';
import type { SiteReport } from '../reports/model/report.ts';
import type { Site } from '../sites/site.ts';
import { type FinishedVisit, visitSite } from '../visit/fleet/visit-site.ts';
import { lookAfterFix } from '../visit/second-look.ts';

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

/** Why nothing is to be tried here; null where something may be. */
export function whyNoMoreLogins({ findings }: SiteReport): string | null {
  const found = findings.find(
    ({ cause, family }) => OF_THE_LOGIN.includes(cause) || family.some((one) => OF_THE_LOGIN.includes(one)),
  );
  return found === undefined
    ? null
    : `the login itself is wrong (${found.cause}): no file is at fault, and each further try could lock it out`;
}

/** A site that keeps what is deleted is sent no more than that. */
const MOST_LEFT = 2;

/** Visits of one site, one after the other. */
export class Revisits {
  readonly #site: Site;
  readonly #signal: AbortSignal;
  readonly #left: number[] = [];
  #refused = 0;
  count = 0;

  constructor(site: Site, signal: AbortSignal) {
    this.#site = site;
    this.#signal = signal;
  }

  /**
   * `before` is what the last visit saw; null for the first. A visit that took away the draft of one before it wrote none of its
   * own, so another one does.
   */
  async visit(before: KeptEvidence | null): Promise<FinishedVisit> {
    const visited = await this.#once(before);
    const isCleared = before !== null && isLeft(before) && isGone(visited.evidence);
    return isCleared && !this.#signal.aborted ? this.#once(visited.evidence) : visited;
  }

  /** The drafts of visits before the last that were seen to stay. */
  get left(): readonly number[] {
    return this.#left;
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
    const seen = lookAfterFix(this.#site, before);
    const login = before.exchanges.token;
    if (this.#refused >= MOST_REFUSED_LOGINS && login && before.token === null)
      seen.evidence.exchanges.token = login;
    const id = provenId(before);
    if (id !== null && isLeft(before) && this.#left.length < MOST_LEFT) {
      // It is known which one it is, so that another one is no riddle; whether writing works now, only another one shows.
      this.#left.push(id);
      delete seen.evidence.exchanges.draft;
      delete seen.evidence.draft_mark;
    }
    return seen;
  }
}

/** A draft may be there. */
function isLeft(evidence: KeptEvidence): boolean {
  return mayBeWritten(evidence) && !isGone(evidence);
}

/** A login was sent, and whoever answered may have counted it. */
function isRefused({ token, exchanges }: KeptEvidence): boolean {
  const status = exchanges.token?.response?.status ?? 0;
  return token === null && (status === 401 || status === 403 || status === 429);
}
