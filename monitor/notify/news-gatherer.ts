import { shown, shownLines } from '../../base/text.ts';
import { causes } from '../../causes/index.ts';
import type { SiteReport, Warning } from '../../reports/model/report.ts';
import { noneYet } from '../../reports/model/tally.ts';
import { lastedWords, spanWords } from '../../reports/text/lasted.ts';
import { whereText } from '../../reports/text/names.ts';
import type { Finding } from '../../visit/judging/finding.ts';
import type { News, Transition } from './news.ts';

/** More than anybody reads in a message; the report has them all. */
const MOST_FAILING = 100;

/** What stands first in a message that has not room for all. */
const ORDER: Transition['kind'][] = ['new', 'changed', 'still', 'flaky', 'warning', 'recovered'];

/** A message has room for so many lines to copy. */
const MOST_LINES = 3;

/** Something that will be wrong, or is and lets the checks pass. */
export interface NewWarning {
  site: string;
  url: string;
  warning: Pick<Warning, 'layer' | 'says' | 'mend'> & { id: string };
}

/** Follows a run and keeps what is to be reported of it, but no site. */
export class NewsGatherer {
  readonly #transitions: Transition[] = [];
  readonly #warnings: NewWarning[] = [];
  readonly #failing: Transition[] = [];
  /** What still fails, with the time of the run before. */
  readonly #still: { transition: Transition; before: string }[] = [];
  readonly #counts = noneYet();
  #unconfirmed = 0;

  add(site: SiteReport): void {
    const { status, change } = site;
    this.#counts[status]++;
    if (change?.confirmed === false) this.#unconfirmed++;
    const isReported = change?.confirmed && change.kind !== 'still';
    if (isReported) this.#transitions.push(transitionOf(site));
    const before = site.history?.at(-2)?.at;
    if (status === 'fail' && change?.kind === 'still' && before && this.#still.length < MOST_FAILING)
      this.#still.push({ transition: transitionOf(site), before });
    // The first look at something new may be a passing trouble: nobody is notified of it.
    const isUnconfirmed = change?.kind === 'new' && !change.confirmed;
    if (status === 'fail' && !isUnconfirmed && this.#failing.length < MOST_FAILING)
      this.#failing.push(transitionOf(site));
  }

  /** Adds a warning that was not reported before. */
  addWarning(warning: NewWarning): void {
    this.#warnings.push(warning);
  }

  /** Of what a reminder is due: one more whole period has passed since it began than at the run before. */
  reminders(everyMs: number, at: string): Transition[] {
    const periods = (since: string, until: string) =>
      Math.floor((Date.parse(until) - Date.parse(since)) / everyMs);
    return this.#still
      .filter(({ transition: { since }, before }) => periods(since, at) > periods(since, before))
      .map(({ transition }) => transition);
  }

  /** `at` is ISO time. */
  news(at: string, link: string | null): News {
    const warnings = this.#warnings.map(({ site, url, warning }): Transition => {
      const { id, layer, says, mend } = warning;
      const facts = { site, url, kind: 'warning', cause: id, layer } as const;
      return { ...facts, says: sentence(says), since: at, fix: mend || null };
    });
    const transitions = [...this.#transitions, ...warnings].sort(
      (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
    );
    return {
      at,
      link,
      transitions,
      failing: [...this.#failing],
      counts: { ...this.#counts },
      unconfirmed: this.#unconfirmed,
    };
  }
}

function transitionOf(site: SiteReport): Transition {
  const { name, url, started, change } = site;
  const kind = change?.kind ?? 'new';
  const facts = { site: name, url, kind, since: change?.since ?? started };
  if (kind === 'recovered') return { ...facts, ...recovery(change) };
  const finding = worst(site.findings);
  if (finding === undefined)
    return { ...facts, cause: null, layer: null, says: sentence(saidBy(site)), fix: null };
  const { cause, layer, says } = finding;
  return { ...facts, cause, layer, says: sentence(says), fix: firstFix(finding) };
}

/** `Works again after 4 min (02:29 to 02:33 UTC). It was: JWT secret missing.` */
function recovery(change: SiteReport['change']): Pick<Transition, 'cause' | 'layer' | 'says' | 'fix'> {
  const { before = [], since = '', failed_since: from } = change ?? {};
  const lasted = from ? ` after ${lastedWords(from, since)} (${spanWords(from, since)})` : '';
  const was = before.length > 0 ? ` It was: ${before.map(nameOf).join(' and ')}.` : '';
  return { cause: before[0] ?? null, layer: null, says: `Works again${lasted}.${was}`, fix: null };
}

function nameOf(id: string): string {
  return causes.known.find((cause) => cause.id === id)?.short ?? id;
}

/** The finding that makes a site fail; of a flaky one, what was seen once. */
function worst(findings: Finding[]): Finding | undefined {
  return (
    findings.find(({ severity, flaky }) => severity === 'fail' && !flaky) ??
    findings.find(({ flaky }) => flaky) ??
    findings[0]
  );
}

function saidBy({ checks }: SiteReport): string {
  const check = checks.find(({ status, says }) => (status === 'fail' || status === 'flaky') && says !== null);
  return check?.says ?? 'A check fails';
}

function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** What to do first: a line that says it, one with the place, then the lines to write there, or the first of many. */
function firstFix({ fixes }: Finding): string | null {
  const fix = fixes[0];
  if (fix === undefined) return null;
  const lines = shownLines(fix.snippet ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const kept = lines.length <= MOST_LINES ? lines : [`${lines[0]} …`];
  const where = whereText(fix);
  return [`${shown(fix.says)}.`, ...(where === null ? [] : [where, ...kept])].join('\n');
}
